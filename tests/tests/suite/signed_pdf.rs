//! Vectors and properties: signed_pdf.
