//! The sandbox as a program: both administrations on 127.0.0.1 until it is stopped.

use std::io::{Read, Write};
use std::process::ExitCode;

use mandataire::sandbox::{Sandbox, UrssafOptions};
use mandataire::urssaf::Profile;

const HELP: &str = "\
mandataire-sandbox: plays Urssaf and INPI's Guichet Unique on 127.0.0.1

  --port N            a fixed port (default: a free one)
  --lag-ms N          time the Guichet Unique takes to change a status (default: 30)
  --profile FILE      the wire profile that Urssaf's side plays, as JSON (default: the provisional one)
  --json              print one JSON line instead of text
  --stop-with-stdin   stop when standard input closes, so that the sandbox never outlives who started it
  --help              this text
";

#[derive(Default)]
struct Options {
    port: u16,
    lag_ms: Option<u64>,
    profile: Option<String>,
    json: bool,
    stop_with_stdin: bool,
    help: bool,
}

fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options::default();
    while let Some(argument) = arguments.next() {
        let mut number = |name: &str| arguments.next().ok_or_else(|| format!("{name} needs a number"));
        match argument.as_str() {
            "--port" => options.port = number("--port")?.parse().map_err(|_| "--port: not a port number")?,
            "--lag-ms" => {
                options.lag_ms = Some(number("--lag-ms")?.parse().map_err(|_| "--lag-ms: not a number")?);
            }
            "--profile" => options.profile = Some(arguments.next().ok_or("--profile needs a file")?),
            "--json" => options.json = true,
            "--stop-with-stdin" => options.stop_with_stdin = true,
            "--help" | "-h" => options.help = true,
            other => return Err(format!("unknown option {other}")),
        }
    }
    Ok(options)
}

fn main() -> ExitCode {
    let outcome = parse(std::env::args().skip(1)).and_then(|options| run(&options));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "mandataire-sandbox: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    let say = |text: String| {
        let mut out = std::io::stdout().lock();
        out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|error| error.to_string())
    };
    if options.help {
        return say(HELP.to_owned());
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("no runtime: {error}"))?;
    runtime.block_on(async {
        let mut builder = Sandbox::builder().port(options.port);
        if let Some(lag) = options.lag_ms {
            builder = builder.lag(std::time::Duration::from_millis(lag));
        }
        if let Some(file) = &options.profile {
            let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
            let mut urssaf = UrssafOptions::default();
            urssaf.profile = Profile::from_json(&text).map_err(|error| format!("{file}: {error}"))?;
            builder = builder.urssaf(urssaf);
        }
        let sandbox = builder.start().await.map_err(|error| format!("cannot listen: {error}"))?;
        say(describe(&sandbox, options.json))?;
        if options.stop_with_stdin {
            stdin_closed().await;
            sandbox.stop().await;
        } else {
            std::future::pending::<()>().await;
        }
        Ok(())
    })
}

fn describe(sandbox: &Sandbox, as_json: bool) -> String {
    let (guichet, urssaf, control) = (sandbox.guichet_url(), sandbox.urssaf_url(), sandbox.control_url());
    if as_json {
        let line = serde_json::json!({
            "port": sandbox.address().port(),
            "guichetUrl": guichet,
            "urssafUrl": urssaf,
            "controlUrl": control,
        });
        format!("{line}\n")
    } else {
        format!("Guichet Unique  {guichet}\nUrssaf          {urssaf}\nControl API     {control}\n")
    }
}

/// Reads standard input to its end, on a thread of its own: a blocked read must not hold up the runtime.
async fn stdin_closed() {
    let (closed, waiting) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let mut sink = [0_u8; 1024];
        while std::io::stdin().read(&mut sink).is_ok_and(|read| read > 0) {}
        let _ = closed.send(());
    });
    let _ = waiting.await;
}
