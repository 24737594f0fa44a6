//! Calls on the sandbox: what the administrations, the network and time do.

use std::time::Duration;

use mandataire::sandbox::{Customer, Fault, Trigger};
use serde_json::{Value, json};

use super::args::{number, text, typed};
use super::world::World;

pub(super) async fn call(world: &mut World, name: &str, args: &Value) -> Value {
    match name {
        "inject" => world.sandbox().inject(typed::<Fault>(&args["fault"])),
        "trigger" => world.sandbox().trigger(&typed::<Trigger>(&args["trigger"])).unwrap(),
        "advance" => world.sandbox().clock().advance(Duration::from_secs(number(args, "seconds"))),
        "add_customer" => {
            let balance = i64::try_from(number(args, "balance")).unwrap();
            world.sandbox().add_customer(Customer::new(text(args, "login"), text(args, "password"), balance));
        }
        "await_effects" => {
            // A late commit happens on the sandbox's own task.
            let (operation, count) = (text(args, "operation"), number(args, "count"));
            let happened = async {
                while (world.ledger.count(operation) as u64) < count {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
            };
            let waited = tokio::time::timeout(Duration::from_secs(10), happened).await;
            assert!(waited.is_ok(), "{operation} did not happen {count} times");
        }
        "stop" => world.sandbox.take().unwrap().stop().await,
        "customer_balance" => {
            return json!(world.sandbox().customer_balance(text(args, "login")));
        }
        other => panic!("unknown call sandbox.{other}"),
    }
    Value::Null
}
