//! New deposits in arguments, for those who check them without a client.

use mandataire::Result;
use mandataire::guichet::{NewAnnualAccount, NewFormality};

use super::accounts;
use super::formalities::New;
use crate::args::Args;

pub(crate) fn formality(args: &mut Args) -> Result<NewFormality> {
    args.read::<New>()?.formality(args)
}

pub(crate) fn accounts(args: &mut Args) -> Result<NewAnnualAccount> {
    accounts::accounts(args.read::<New>()?, args)
}
