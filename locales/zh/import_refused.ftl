# 为什么一份文件不能用：发生了什么、为什么、怎么办。由 crates/sheets 的 read、child、reasons 发出。
# $limit 是上限的数字；$cell 是单元格位置，例如 AB12；$format 是格式的缩写；$line 是文本的行号。

## 文件是什么

import-refused-empty = 这个文件是空的，里面没有内容。请检查是否选错了文件，或者重新导出后再上传。
import-refused-no-table = 这个文件不是表格（可能是图片、PDF、文字文档或其他文件）。请上传 Excel 工作簿（.xlsx、.xls）或 CSV 文件。
import-refused-no-workbook = 文件名像 Excel 工作簿（.xlsx、.xls），内容却不是工作簿；按文本读，也没有找到表头。请用 Excel 或 WPS 打开，检查内容，用“另存为”选“Excel 工作簿（.xlsx）”保存后再上传。
# $sheet 是工作表的名称，$row 是表头所在的行
import-refused-side-by-side = 工作表“{ $sheet }”第{ $row }行的表头里，“姓名”和“身份证号码”各有两列：两份名册并排放着，分不清其他各列是谁的，所以什么也没有保存。请把右边的名册移到左边名册的下面，或者移到另一个工作表，再上传。
import-refused-headers = 文件里的表头换了 { $limit } 次以上，系统不接受。请让每一页用同样的表头，或者把名册分成几个文件，再上传。
import-refused-archive = 这是一个压缩包，不是表格。请先解压，再上传里面的表格文件。
import-refused-other-format = { $format ->
    [xlsb] 这是二进制工作簿（.xlsb），本系统不能读取。
    [ods] 这是 OpenDocument 表格（.ods），本系统不能读取。
    [mht] 这是“单个文件网页”（.mht），本系统不能读取。
    [slk] 这是 SYLK 格式的表格，本系统不能读取。
   *[other] 这是 Excel 95 以前的旧格式，本系统不能读取。
} 请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。
import-refused-encoding = 看不懂这个文本文件的文字编码，其中有些字无法识别。请用 Excel 或 WPS 打开，确认文字没有乱码，另存为 .xlsx 后再上传。
import-refused-nul = 这个文本文件第 { $line } 行里有空字符（NUL），表格里不会有这种字符；可能是传输中断，或者导出程序写坏了。那里的内容可能已经丢失。请重新导出，或者用 Excel、WPS 打开，检查这一行，另存为 .xlsx 后再上传。
import-refused-damaged = 文件已损坏或不完整，无法读完，可能是传输或复制时中断了。请用 Excel 或 WPS 打开检查，重新保存后再上传。
import-refused-encrypted = 文件有密码，系统打不开。请在 Excel 或 WPS 中取消密码，保存后再上传。

## 文件里不应该有的东西

import-refused-macro = 文件里有宏（程序）。为了安全，系统不接受带宏的文件。请另存为不带宏的 .xlsx 后再上传。
import-refused-external-link = 文件里有指向其他文件或数据源的链接。为了安全，系统不接受。请在“数据—编辑链接（查询和连接）”中断开链接，保存后再上传。
import-refused-embedded = 文件里嵌入了其他文件或控件。为了安全，系统不接受。请删除嵌入的对象，或者只把数据复制到新的工作簿，再上传。
import-refused-dtd = 文件里有“文档类型声明（DTD）”，正常的表格没有这种内容，系统不接受。请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。
import-refused-nested = 文件里面还藏着另一个压缩包，正常的表格没有这种内容，系统不接受。请把数据复制到新的工作簿，再上传。
import-refused-path = 文件内部的路径指向文件之外，正常的表格没有这种内容，系统不接受。请把数据复制到新的工作簿，再上传。
import-refused-link = 文件内部有符号链接，正常的表格没有这种内容，系统不接受。请把数据复制到新的工作簿，再上传。

## 文件太大

import-refused-too-large = 文件超过 { $limit } MiB，系统不接受这么大的文件。请删除图片，或者把表格分成几个文件，再上传。
import-refused-entries = 文件内部的部件超过 { $limit } 个，系统不接受。请删除图片和多余的工作表，或者把数据复制到新的工作簿，再上传。
import-refused-inflated = 文件展开后超过 { $limit } GiB，系统不接受。请把表格分成几个文件，再上传。
import-refused-ratio = 文件展开后的大小是原来的 { $limit } 倍以上，正常的表格不会这样，系统不接受。请把数据复制到新的工作簿，再上传。
import-refused-rows = 有内容的行超过 { $limit } 行。请把表格分成几个文件，再上传。
import-refused-columns = 单元格 { $cell } 有内容，超出了前 { $limit } 列。请删除那里的内容或多余的列，保存后再上传。
import-refused-cells = 有内容的单元格超过 { $limit } 个。请把表格分成几个文件，再上传。
import-refused-cell-length = 单元格 { $cell } 的文字超过 { $limit } 个字。请缩短文字，再上传。如果是 CSV 文件，请检查这一行附近是否缺少一个引号。
import-refused-merged = 合并的单元格超过 { $limit } 处。请取消合并，再上传。
import-refused-sheets = 工作表超过 { $limit } 个。请只保留需要的工作表，再上传。
import-refused-text-amount = 文件里的文字太多，系统不接受。请把表格分成几个文件，再上传。

## 读取没有完成

import-refused-cancelled = 读取已取消，没有保存任何内容。
import-refused-reader-start = 读取程序没有启动，没有保存任何内容。请稍后再试；如果还是这样，请告诉系统管理员。
import-refused-reader-died = 读取这个文件时程序意外停止，没有保存任何内容。请用 Excel 或 WPS 打开检查，另存为 .xlsx 后再上传；如果还是这样，请告诉系统管理员。
import-refused-reader-memory = 读取这个文件需要的内存太多，已停止，没有保存任何内容。请把表格分成几个文件，或者把数据复制到新的工作簿，再上传。
import-refused-reader-timeout = 读取这个文件超过 { $seconds } 秒，已停止，没有保存任何内容。请把表格分成几个文件，再上传。
import-refused-reasons = 退回原因表没有做成。导入的结果不受影响，请在页面上查看原因；如果还是这样，请告诉系统管理员。
