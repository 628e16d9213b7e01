package org.akashi.report.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import org.akashi.report.ReadLimits;
import org.akashi.report.spi.ReportTextBuilder;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The blocks of a workbook: a table for each sheet, read as a stream, for sheets may be long. */
final class SheetBlocks {

	private final ReportTextBuilder builder;
	private final IProgressMonitor monitor;

	SheetBlocks(ReportTextBuilder builder, ReadLimits limits, IProgressMonitor monitor) {
		this.builder = builder;
		this.monitor = monitor;
	}

	void append(OPCPackage opened) throws IOException, OpenXML4JException, SAXException, CoreException {
		ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened);
		XSSFReader reader = new XSSFReader(opened);
		SheetIterator sheets = (SheetIterator) reader.getSheetsData();
		int number = 0;
		while (sheets.hasNext()) {
			try (InputStream in = sheets.next()) {
				builder.page(++number);
				builder.part(sheets.getSheetName());
				builder.beginTable();
				read(in, reader, strings);
				builder.endTable();
				builder.part("");
			}
		}
	}

	private void read(InputStream in, XSSFReader reader, ReadOnlySharedStringsTable strings)
			throws IOException, OpenXML4JException, SAXException, CoreException {
		SheetRows rows = new SheetRows(builder);
		Cells cells = new Cells(rows, monitor);
		try {
			XMLReader parser = XMLHelper.newXMLReader();
			parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, cells, new DataFormatter(Locale.ROOT), false));
			parser.parse(new InputSource(in));
			rows.end();
		} catch (Stopped e) {
			throw e.reason;
		} catch (javax.xml.parsers.ParserConfigurationException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** Carries the reason through the parser. */
	private static final class Stopped extends RuntimeException {

		private static final long serialVersionUID = 1L;
		private final transient CoreException reason;

		Stopped(CoreException reason) {
			super(reason);
			this.reason = reason;
		}
	}

	private static final class Cells implements SheetContentsHandler {

		private final SheetRows rows;
		private final IProgressMonitor monitor;
		private int row;
		private int next;

		Cells(SheetRows rows, IProgressMonitor monitor) {
			this.rows = rows;
			this.monitor = monitor;
		}

		@Override
		public void startRow(int number) {
			if (monitor.isCanceled()) {
				throw new org.eclipse.core.runtime.OperationCanceledException();
			}
			row = number;
			next = 0;
		}

		@Override
		public void endRow(int number) {
			try {
				rows.endRow();
			} catch (CoreException e) {
				throw new Stopped(e);
			}
		}

		@Override
		public void cell(String reference, String value, XSSFComment comment) {
			int column = reference == null ? next : new CellReference(reference).getCol();
			next = column + 1;
			rows.cell(row, column, value == null ? "" : value);
		}
	}
}
