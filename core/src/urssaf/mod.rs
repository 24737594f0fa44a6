//! Urssaf, API Tierce Déclaration auto-entrepreneur.
