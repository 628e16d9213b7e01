package org.akashi.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the English sample, {@code bundles/org.akashi.report/samples/sharpshooter-en.pdf}. Run it after a change of the
 * text: {@code main} takes the path to write to.
 */
final class SharpshooterPdf {

	static final String TITLE = "Inside the command server of Operation Sharpshooter";

	private SharpshooterPdf() {
	}

	public static void main(String[] args) throws IOException {
		Files.write(Path.of(args[0]), make());
	}

	static byte[] make() throws IOException {
		PdfWriter pdf = new PdfWriter("Akashi Sample Reports  |  Operation Sharpshooter");
		pdf.title(TITLE);
		pdf.paragraph("5 March 2019");
		story(pdf);
		evidence(pdf);
		indicators(pdf);
		pdf.heading("About this sample");
		pdf.paragraph("This report was written for Akashi, in its own words, from published facts. The indicators in it are "
				+ "harmless. McAfee is a trademark of McAfee, LLC. The later entry in ATT&CK:");
		pdf.link("attack.mitre.org/campaigns/C0013", "https://attack.mitre.org/campaigns/C0013/");
		return pdf.save(TITLE, "Akashi Sample Reports", 2019, 3, 5);
	}

	private static void story(PdfWriter pdf) throws IOException {
		pdf.heading("Summary");
		pdf.paragraph("McAfee Advanced Threat Research (ATR) has analysed the code and data of a command-and-control server "
				+ "that a government body handed over. The server was part of Operation Sharpshooter, a global "
				+ "cyber-espionage campaign first described in December 2018.");
		pdf.bullet("Operation Sharpshooter began in September 2017, about a year earlier than had been known, and it goes on.");
		pdf.bullet("Several command-and-control centres came to light that had been unknown before.");
		pdf.bullet("The technical evidence resembles attacks ascribed to the Lazarus Group. It is not proof that the Lazarus "
				+ "Group runs the campaign.");
		pdf.heading("Who was targeted");
		pdf.paragraph("In 2018 Operation Sharpshooter targeted more than 80 organisations in telecommunications, energy, "
				+ "government and defence.");
		pdf.paragraph("In its earlier period Operation Sharpshooter targeted telecommunications, government and financial "
				+ "organisations, mainly in the United States, Switzerland and Israel.");
		pdf.paragraph("Now Operation Sharpshooter mainly targets finance, government and critical infrastructure, most often in "
				+ "Germany, Turkey, the United Kingdom and the United States.");
	}

	private static void evidence(PdfWriter pdf) throws IOException {
		pdf.heading("What points to the Lazarus Group");
		pdf.paragraph("The indicators, techniques and procedures of 2018 closely resemble several attacks that are ascribed to "
				+ "the Lazarus Group.");
		pdf.bullet("The Lazarus Group used a similar version of the Rising Sun implant in 2017.");
		pdf.bullet("Rising Sun is related to the source code of Duuzer, a backdoor Trojan of the Lazarus Group from 2016.");
		pdf.bullet("In hunting and spear phishing, design and tactics overlap with the fake job offers of 2017, which are "
				+ "ascribed to the Lazarus Group.");
		pdf.paragraph("All of this is similarity. That one group stands behind it remains a hypothesis, and ATT&CK, which later "
				+ "recorded the campaign as C0013 and the implant as S0448, speaks of similarities with G0032 as well.");
		pdf.heading("The African connection");
		pdf.paragraph("Server code and file logs hold a block of IP addresses from the city of Windhoek, Namibia. The attackers "
				+ "may have tested implants and other techniques in this area before they attacked more widely.");
		pdf.heading("Back end and implant");
		pdf.paragraph("The core back end is written in Hypertext Preprocessor (PHP) and Active Server Pages (ASP). The code is "
				+ "custom, seems to be unique to the group, and has been in use since 2017.");
		pdf.paragraph("The attackers work like a factory: components of Rising Sun are developed apart from the core of the "
				+ "implant. These components have been seen in various implants since 2016.");
	}

	private static void indicators(PdfWriter pdf) throws IOException {
		pdf.heading("Sample indicators");
		pdf.paragraph("No value in this section comes from the campaign. Each is reserved for documentation or made up, so that "
				+ "every kind of indicator can be tried without harm.");
		pdf.paragraph("The decoy strategic-plan.doc fetched its payload from hxxp://192[.]0[.]2[.]17/board.php, and the sample "
				+ "implant reported to update[.]rising-sample[.]example and to 2001:db8::4a11. It held the mutex "
				+ "Global\\AKASHI-RSUN-02 and was sent from recruit[at]sharpshooter-sample[.]example.");
		pdf.table(new float[] { 80, 250, 130 }, List.of(
				List.of("Type", "Value", "Note"),
				List.of("IPv4", "198.51.100[.]23", "Command server"),
				List.of("Network", "203.0.113.0/24", "Block in the file logs"),
				List.of("Domain", "jobs[.]sharpshooter-sample[.]example", "Fake job offers"),
				List.of("URL", "hxxps://jobs[.]sharpshooter-sample[.]example/offer.php?id=7", "Download of the decoy"),
				List.of("SHA-256", "8634b7a6ebb6c16f51d399545eabfb0e4d5a7ee07a62153b3f34e9603239ea8a", "Sample implant"),
				List.of("SHA-1", "c2c9adc539c339e7c070251c6114ad09e896e8ea", "Sample component"),
				List.of("MD5", "a808c407ef3456b633d54421d8d1bc22", "Sample implant"),
				List.of("File name", "rising_sun_sample.exe", "Dropped file"),
				List.of("File path", "C:\\Users\\Public\\Libraries\\rsunupd.dll", "Sample component"),
				List.of("Registry", "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run\\RsunUpd", "Start with Windows"),
				List.of("Mutex", "Global\\AKASHI-RSUN-02", "Runs only once"),
				List.of("CVE", "CVE-2017-11882", "Flaw in Office that every defender should have patched"),
				List.of("Technique", "T1566.001", "Spear phishing with an attachment"),
				List.of("Technique", "T1071.001", "Web protocols"),
				List.of("Technique", "T1204.002", "A person opens the file")));
	}
}
