package org.akashi.report.office.internal;

import java.io.IOException;
import java.util.Locale;

import org.akashi.report.spi.ReportTextBuilder;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.eclipse.core.runtime.CoreException;

/** The sheets of a workbook in the format before 2007 (.xls). */
final class OldSheetBlocks {

	private final ReportTextBuilder builder;

	OldSheetBlocks(ReportTextBuilder builder) {
		this.builder = builder;
	}

	void append(DirectoryNode root) throws IOException, CoreException {
		DataFormatter formatter = new DataFormatter(Locale.ROOT);
		try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
			int number = 0;
			for (Sheet sheet : workbook) {
				builder.page(++number);
				builder.part(sheet.getSheetName());
				builder.beginTable();
				SheetRows rows = new SheetRows(builder);
				for (Row row : sheet) {
					for (Cell cell : row) {
						rows.cell(row.getRowNum(), cell.getColumnIndex(), value(cell, formatter));
					}
					rows.endRow();
				}
				builder.endTable();
				builder.part("");
			}
		}
	}

	/** The result that was stored with a formula; formulas are not computed. */
	private static String value(Cell cell, DataFormatter formatter) {
		if (cell.getCellType() != CellType.FORMULA) {
			return formatter.formatCellValue(cell);
		}
		return switch (cell.getCachedFormulaResultType()) {
		case STRING -> cell.getStringCellValue();
		case NUMERIC -> formatter.formatRawCellContents(cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(),
				cell.getCellStyle().getDataFormatString());
		case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
		default -> "";
		};
	}
}
