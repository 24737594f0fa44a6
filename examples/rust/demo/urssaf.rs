//! Journey 4: account, mandate, SEPA mandate, estimate, declaration, payment.

use crate::Failure;
use crate::screen::Screen;
use crate::world::World;

pub(crate) async fn run(_: &World, _: &Screen) -> Result<(), Failure> {
    Ok(())
}
