//! Several machines on one journal: killed, stopped for longer than their lease, their clocks wrong by minutes.

use std::error::Error;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use mandataire_tests::crash::{Machine, Orders};

/// By how many seconds the machines' clocks are wrong.
const SKEWS: [i64; 4] = [-120, 120, -45, 0];
/// Longer than a lease: the clients' deadline and what the library adds.
const LONG: Duration = Duration::from_secs(8);

pub(crate) struct Machines {
    orders: Orders,
    running: Vec<Running>,
    pub(crate) kills: u64,
    pub(crate) stops: u64,
}

struct Running {
    child: Child,
    stopped_until: Option<Instant>,
    done: bool,
}

impl Machines {
    pub(crate) fn start(orders: &Orders, count: usize) -> Result<Self, Box<dyn Error>> {
        let mut machines = Self { orders: orders.clone(), running: Vec::new(), kills: 0, stops: 0 };
        for number in 0..count {
            let child = machines.spawn(number, count)?;
            machines.running.push(Running { child, stopped_until: None, done: false });
        }
        Ok(machines)
    }

    fn spawn(&self, number: usize, of: usize) -> Result<Child, Box<dyn Error>> {
        let skew = SKEWS[number % SKEWS.len()];
        let orders = Orders { machine: Some(Machine { number, of, skew }), ..self.orders.clone() };
        let worker = std::env::current_exe()?.with_file_name("crash_worker");
        Ok(Command::new(worker).arg(serde_json::to_string(&orders)?).stdout(Stdio::null()).spawn()?)
    }

    /// One blow every now and then until all of it was dealt and every machine has finished.
    pub(crate) async fn run(
        &mut self,
        kills: u64,
        stops: u64,
        mut roll: impl FnMut(u64) -> u64,
    ) -> Result<(), Box<dyn Error>> {
        loop {
            tokio::time::sleep(Duration::from_millis(50 + roll(400))).await;
            let count = self.running.len();
            for number in 0..count {
                self.look_after(number, kills, stops)?;
            }
            if self.running.iter().all(|machine| machine.done) {
                return Ok(());
            }
            let number = usize::try_from(roll(count as u64)).unwrap_or(0);
            let stopped = self.running.iter().filter(|machine| machine.stopped_until.is_some()).count();
            let (kill, stop) = (self.kills < kills, self.stops < stops);
            let Some(machine) = self
                .running
                .get_mut(number)
                .filter(|machine| machine.stopped_until.is_none() && !machine.done)
            else {
                continue;
            };
            if stop && stopped < count / 2 && (!kill || roll(3) == 0) {
                signal(&machine.child, "STOP")?;
                // Half of them for longer than a lease.
                let pause = if roll(2) == 0 { LONG } else { Duration::ZERO };
                machine.stopped_until = Some(Instant::now() + pause + Duration::from_millis(roll(3_000)));
                self.stops += 1;
            } else if kill {
                machine.child.kill()?;
                machine.child.wait()?;
                self.kills += 1;
                let child = self.spawn(number, count)?;
                self.running[number].child = child;
            }
        }
    }

    /// Wakes it when its time has come; starts it again when it ended and there is more to come.
    fn look_after(&mut self, number: usize, kills: u64, stops: u64) -> Result<(), Box<dyn Error>> {
        let count = self.running.len();
        let more = self.kills < kills || self.stops < stops;
        let machine = &mut self.running[number];
        if machine.stopped_until.is_some_and(|until| Instant::now() >= until) {
            signal(&machine.child, "CONT")?;
            machine.stopped_until = None;
        }
        if machine.done {
            return Ok(());
        }
        match machine.child.try_wait()? {
            Some(status) if status.success() && !more => machine.done = true,
            Some(_) => {
                let child = self.spawn(number, count)?;
                self.running[number].child = child;
            }
            None => {}
        }
        Ok(())
    }
}

impl Drop for Machines {
    fn drop(&mut self) {
        for machine in &mut self.running {
            // Already gone, or ended with this program.
            let _ = machine.child.kill();
            let _ = machine.child.wait();
        }
    }
}

fn signal(child: &Child, name: &str) -> Result<(), Box<dyn Error>> {
    let status = Command::new("kill").arg(format!("-{name}")).arg(child.id().to_string()).status()?;
    if status.success() { Ok(()) } else { Err(format!("kill -{name} failed").into()) }
}
