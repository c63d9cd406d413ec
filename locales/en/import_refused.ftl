# Why a whole file cannot be used: what happened, why, what to do. Sent by read, child and reasons of crates/sheets.
# $limit is the number of the limit, $cell a place such as AB12, $format the short word of a format, $line the line of a text.

## What the file is

import-refused-empty = The file is empty. Check that it is the right one, or export it again and upload it.
import-refused-no-table = The file is no table (perhaps a picture, a PDF, a text document or something else). Upload an Excel workbook (.xlsx, .xls) or a CSV file.
import-refused-no-workbook = The name is that of an Excel workbook (.xlsx, .xls), but the content is none; read as text it has no header row either. Open it in Excel or WPS, check what is in it, choose “Save as”, “Excel workbook (.xlsx)”, and upload that.
# $sheet is the name of the sheet, $row the row of its header
import-refused-side-by-side = In the header in row { $row } of the sheet “{ $sheet }”, name and identity number have two columns each: two lists stand side by side, and nothing says to whom the other columns belong. Nothing was kept. Move the right list below the left one, or to a sheet of its own, and upload the file again.
import-refused-headers = The file changes its headers more than { $limit } times. Give every page the same header, or divide the lists into several files, and upload those.
import-refused-archive = This is an archive, not a table. Unpack it and upload the table that is inside.
import-refused-other-format = { $format ->
    [xlsb] This is a binary workbook (.xlsb), which cannot be read here.
    [ods] This is an OpenDocument table (.ods), which cannot be read here.
    [mht] This is a single-file web page (.mht), which cannot be read here.
    [slk] This is a table in SYLK form, which cannot be read here.
   *[other] This is a workbook older than Excel 95, which cannot be read here.
} Open it in Excel or WPS, save it as .xlsx and upload that.
import-refused-encoding = The encoding of this text file is not known; some of its characters cannot be read. Open it in Excel or WPS, check that the text is right, save it as .xlsx and upload that.
import-refused-nul = Line { $line } of this text file holds an empty character (NUL), which no table has: a transfer was cut off, or a program wrote the file wrongly, and what stood there may be lost. Export it again, or open it in Excel or WPS, check that line, save it as .xlsx and upload that.
import-refused-damaged = The file is damaged or incomplete and could not be read to its end; perhaps a transfer was cut off. Open it in Excel or WPS, save it again and upload it.
import-refused-encrypted = The file has a password and cannot be opened. Remove the password in Excel or WPS, save the file and upload it again.

## What should not be in it

import-refused-macro = The file has macros (programs) in it. Such files are not accepted, for safety. Save it as .xlsx without macros and upload that.
import-refused-external-link = The file has links to other files or data sources. Such files are not accepted, for safety. Break the links (Data, Edit Links or Queries & Connections), save the file and upload it again.
import-refused-embedded = The file has other files or controls embedded in it. Such files are not accepted, for safety. Delete the embedded objects, or copy only the data into a new workbook, and upload that.
import-refused-dtd = The file has a document type declaration (DTD), which no ordinary table has; it is not accepted. Open it in Excel or WPS, save it as .xlsx and upload that.
import-refused-nested = There is another archive inside the file, which no ordinary table has; it is not accepted. Copy the data into a new workbook and upload that.
import-refused-path = A path inside the file points outside of it, which no ordinary table has; it is not accepted. Copy the data into a new workbook and upload that.
import-refused-link = There is a symbolic link inside the file, which no ordinary table has; it is not accepted. Copy the data into a new workbook and upload that.

## Too large

import-refused-too-large = The file is larger than { $limit } MiB, which is too large to be accepted. Delete pictures, or divide the table into several files, and upload those.
import-refused-entries = The file consists of more than { $limit } parts, which is too many to be accepted. Delete pictures and sheets that are not needed, or copy the data into a new workbook, and upload that.
import-refused-inflated = Unpacked, the file is larger than { $limit } GiB, which is too large to be accepted. Divide the table into several files and upload those.
import-refused-ratio = Unpacked, the file grows to more than { $limit } times its size, which no ordinary table does; it is not accepted. Copy the data into a new workbook and upload that.
import-refused-rows = More than { $limit } rows are used. Divide the table into several files and upload those.
import-refused-columns = The cell { $cell } holds something, beyond the first { $limit } columns. Delete what stands there or columns that are not needed, save the file and upload it again.
import-refused-cells = More than { $limit } cells are used. Divide the table into several files and upload those.
import-refused-cell-length = The text in cell { $cell } is longer than { $limit } characters. Shorten it and upload the file again. In a CSV file, look for a missing quotation mark near that row.
import-refused-merged = More than { $limit } blocks of cells are merged. Undo the merging and upload the file again.
import-refused-sheets = There are more than { $limit } sheets. Keep only those that are needed and upload the file again.
import-refused-text-amount = There is too much text in the file. Divide the table into several files and upload those.

## Reading did not end well

import-refused-cancelled = Reading was cancelled. Nothing was kept.
import-refused-reader-start = The reading program did not start. Nothing was kept. Try again later; if it happens again, tell the system administrator.
import-refused-reader-died = The reading program stopped unexpectedly at this file. Nothing was kept. Open the file in Excel or WPS, save it as .xlsx and upload that; if it happens again, tell the system administrator.
import-refused-reader-memory = Reading this file needs too much memory and was stopped. Nothing was kept. Divide the table into several files, or copy the data into a new workbook, and upload that.
import-refused-reader-timeout = Reading this file took more than { $seconds } seconds and was stopped. Nothing was kept. Divide the table into several files and upload those.
import-refused-reasons = The workbook of reasons could not be made. The import itself is as it was; see the reasons on the page. If it happens again, tell the system administrator.
