//! `approdo serve`: listens, says where, and stops when asked to.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::time::Duration;

use axum::Router;
use axum::extract::connect_info::IntoMakeServiceWithConnectInfo;
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use web::{House, Limits};

use crate::cli::Serve;
use crate::failure::{Done, Failure};
use crate::{journal, print, today};

/// So long an answer under way may still take when the house closes.
const CLOSING: Duration = Duration::from_secs(5);

/// Serves until the machine asks it to stop.
pub fn run(asked: &Serve) -> Result<Done, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime =
        runtime.map_err(|wrong| Failure::new(format!("no threads to serve with: {wrong}")))?;
    runtime.block_on(serve(asked))
}

async fn serve(asked: &Serve) -> Result<Done, Failure> {
    let house = House { today: today::today, city: asked.city.as_str().into() };
    let limits = Limits { budget: Duration::from_secs(asked.budget), ..Limits::default() };
    let pages = web::router_within(house, limits);
    let pages = if asked.log { journal::kept(pages) } else { pages };
    let listener = listener(asked)?;
    let handle = Handle::new();
    tokio::spawn(close_when_asked(handle.clone()));
    let address = listener.local_addr().unwrap_or(asked.listen);
    let served = match (&asked.certificate, &asked.key) {
        (Some(certificate), Some(key)) => {
            let keys = keys(certificate, key).await?;
            welcome("https", address);
            with_tls(listener, keys, handle, pages).await
        }
        _ => {
            welcome("http", address);
            plain(listener, handle, pages).await
        }
    };
    served.map_err(|wrong| Failure::new(format!("serving stopped: {wrong}")))?;
    Ok(Done::Answered)
}

async fn plain(listener: TcpListener, handle: Handle<SocketAddr>, pages: Router) -> io::Result<()> {
    axum_server::from_tcp(listener)?.handle(handle).serve(callers(pages)).await
}

/// The pages, and from which address each request came: it is counted there and kept nowhere.
fn callers(pages: Router) -> IntoMakeServiceWithConnectInfo<Router, SocketAddr> {
    pages.into_make_service_with_connect_info()
}

async fn with_tls(
    listener: TcpListener,
    keys: RustlsConfig,
    handle: Handle<SocketAddr>,
    pages: Router,
) -> io::Result<()> {
    axum_server::from_tcp_rustls(listener, keys)?.handle(handle).serve(callers(pages)).await
}

fn listener(asked: &Serve) -> Result<TcpListener, Failure> {
    let open = || {
        let listener = TcpListener::bind(asked.listen)?;
        listener.set_nonblocking(true)?;
        Ok(listener)
    };
    open().map_err(|wrong: io::Error| {
        Failure::new(format!(
            "{} can't be listened on: {wrong}; `--listen 127.0.0.1:0` takes a free port",
            asked.listen
        ))
    })
}

async fn keys(certificate: &Path, key: &Path) -> Result<RustlsConfig, Failure> {
    // Another part may have chosen already; either choice is this one.
    let _ = rustls::crypto::ring::default_provider().install_default();
    RustlsConfig::from_pem_file(certificate, key).await.map_err(|wrong| {
        Failure::new(format!(
            "{} and {} make no TLS: {wrong}",
            certificate.display(),
            key.display()
        ))
    })
}

fn welcome(scheme: &str, address: SocketAddr) {
    print::out(&format!(
        "Approdo is at {scheme}://{address}\n  where do I stand: {scheme}://{address}/it/\n  \
         the law:          {scheme}://{address}/it/law\n  for programs:     {scheme}://{address}/api/v1\nStop it with Ctrl-C.\n"
    ));
}

async fn close_when_asked(handle: Handle<SocketAddr>) {
    let _ = tokio::signal::ctrl_c().await;
    handle.graceful_shutdown(Some(CLOSING));
}
