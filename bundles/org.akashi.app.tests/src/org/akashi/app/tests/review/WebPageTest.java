package org.akashi.app.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;

import org.akashi.app.tests.Widgets;
import org.akashi.ui.Navigation;
import org.akashi.ui.Windows;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A web page beside its text: it is seen, it does nothing, and nobody hears of it. */
class WebPageTest extends ReviewWindows {

	private final AtomicInteger visits = new AtomicInteger();
	private ServerSocket server;

	@BeforeEach
	void listen() throws IOException {
		server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread listener = new Thread(() -> {
			while (!server.isClosed()) {
				try (Socket visitor = server.accept()) {
					visits.incrementAndGet();
				} catch (IOException e) {
					return; // closed: the test is over
				}
			}
		}, "loopback");
		listener.setDaemon(true);
		listener.start();
	}

	@AfterEach
	void listenNoMore() throws IOException {
		server.close();
	}

	/** A page that tries everything to be heard of. */
	private String hostile() {
		String url = "http://127.0.0.1:" + server.getLocalPort() + "/";
		return """
				<html><head><title>Hostile</title><base href="URL"><meta http-equiv="refresh" content="0;url=URLrefresh">
				<link rel="stylesheet" href="URLa.css"><link rel="dns-prefetch" href="URL"><link rel="preconnect" href="URL"><link rel="prefetch" href="URLp">
				<link rel="icon" href="URLi"><script src="URLs.js"></script><script>fetch('URLf'); new Image().src='URLn'; location='URLl';</script>
				<style>@import url(URLb.css); @font-face{font-family:x;src:url(URLf.woff)} body{background:url(URLbg);font-family:x} p::before{content:url(URLc)}</style>
				</head><body onload="fetch('URLo')" background="URLbb"><h1>The hostile server</h1>
				<p style="background:url(URLst)">The Lazarus Group used Rising Sun against banks in Germany.</p>
				<img src="URLimg"><img srcset="URLset 1x"><picture><source srcset="URLsrc"><img src="URLpic"></picture><iframe src="URLfr"></iframe>
				<object data="URLob"></object><embed src="URLem"><video src="URLv" poster="URLpo" autoplay></video><audio src="URLau" autoplay></audio>
				<svg><image href="URLsvg"/></svg><form action="URLform"><input autofocus onfocus="this.form.submit()"></form><table background="URLt"><tr><td>x</table>
				<a href="URLlink" ping="URLping">a link</a> <img src=x onerror="fetch('URLe')"></body></html>
				""".replace("URL", url);
	}

	/** The browser; the test is left out where the system has none. */
	private Browser browser() {
		until("a browser, or the notice that there is none", () -> found() != null
				|| Widgets.find(area(Windows.READING), Label.class, label -> label.isVisible() && label.getText().contains("WebKitGTK")) != null);
		assumeTrue(found() != null, "this system has no browser widget");
		return found();
	}

	private static Browser found() {
		return Widgets.find(area(Windows.READING), Browser.class, any -> true);
	}

	/** Whether the browser has read a page that says so. */
	private static boolean shows(String what) {
		Browser browser = found();
		return browser != null && browser.getText().contains(what);
	}

	@Test
	void aHostilePageIsShownAndNobodyHearsOfIt() throws IOException {
		importFile(Files.writeString(folder.resolve("hostile.html"), hostile(), StandardCharsets.UTF_8));
		Browser browser = browser();
		assertFalse(browser.getJavascriptEnabled());
		until("the page", () -> shows("The hostile server"));
		select(row("Germany"));
		until("its place", () -> browser.getUrl().contains("#k"));
		String page = browser.getText();
		assertFalse(page.contains("127.0.0.1:" + server.getLocalPort() + "/img"), page);
		// Another page comes into the browser after it: whatever the first would have asked for is under way by then.
		importFile(Files.writeString(folder.resolve("harmless.html"),
				"<html><body><h1>The quiet server</h1><p>Nothing but the Lazarus Group.</p></body></html>", StandardCharsets.UTF_8));
		until("both reports", () -> theCase().reports().list().size() == 2);
		Navigation.openReport(theCase().reports().list().get(1).sha256());
		until("the next page", () -> shows("The quiet server"));
		assertEquals(0, visits.get(), "somebody was asked for something");
		try (Socket proof = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
			until("the server would have noticed", () -> visits.get() == 1);
		}
	}

	@Test
	void mentionsAreMarkedOnThePage() throws IOException {
		importFile(Files.writeString(folder.resolve("page.html"),
				"<html><body><h1>Server</h1><p>The <b>Lazarus</b> Group used Rising Sun against banks in Germany.</p></body></html>", StandardCharsets.UTF_8));
		browser();
		until("marks", () -> shows("akashi:") && shows(">Germany</a>"));
		assertTrue(found().getText().contains("Content-Security-Policy"));
	}

	@Test
	void theWayOutIsClosed() throws IOException {
		importFile(Files.writeString(folder.resolve("page.html"),
				"<html><body><h1>The only page</h1><p>The Lazarus Group was here.</p></body></html>", StandardCharsets.UTF_8));
		Browser browser = browser();
		until("the page", () -> shows("The only page"));
		browser.setUrl("http://127.0.0.1:" + server.getLocalPort() + "/away");
		select(row("Lazarus Group"));
		until("it is still there", () -> shows("The only page") && browser.getUrl().startsWith("about:blank"));
	}
}
