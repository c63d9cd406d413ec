"""Benchmarks side by side with peers, in one run. Prints ratios; asserts nothing.

Peers (from PyPI, in an environment of their own): openpyxl reads the same workbook, polars with calamine too.
"""
import datetime, http.client, os, random, re, resource, statistics, subprocess, sys, tempfile, time

LEKA = os.path.abspath(sys.argv[1])
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ROWS = int(os.environ.get("LEKA_BENCH_ROWS", "100000"))
ROUNDS = int(os.environ.get("LEKA_BENCH_ROUNDS", "3"))
TOWNSHIPS = "孜托镇 硕督镇 康沙镇 马利镇 达龙乡 新荣乡 白达乡 玉西乡 腊久乡 俄西乡 中亦乡".split()
HEAD = "序号 乡镇 村 姓名 性别 年龄 身份证号码 文化程度 联系电话 就业单位 务工地点 从事工种 就业时间 结束时间 产业类型 就业渠道 月工资 婚姻状况 户口性质 参保情况 培训情况 备注".split()
WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]


def identity(n):
    """An invented number: unassigned address code 990329, right check character, a man's sequence."""
    born = datetime.date(1962, 1, 1) + datetime.timedelta(days=n % 14000)
    digits = f"990329{born:%Y%m%d}{1 + 2 * (n // 14000):03d}"
    return digits + "10X98765432"[sum(int(d) * w for d, w in zip(digits, WEIGHTS)) % 11]


def workbook(path):
    import xlsxwriter

    random.seed(1)
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("台账")
    sheet.write_row(0, 0, HEAD)
    places = ["县内", "西藏拉萨市", "四川省成都市", "西藏昌都市卡若区"]
    for i in range(ROWS):
        name = "测试" + chr(0x4E00 + i % 2000) + chr(0x4E00 + i // 2000)
        sheet.write_row(i + 1, 0, [
            i + 1, TOWNSHIPS[i % 11], "尼亚村", name, "男", 30, identity(i), "小学", f"1990000{i % 10000:04d}",
            f"样本公司{i % 300}", random.choice(places), "杂工", f"2022-{1 + i % 12:02d}-{1 + i % 28:02d}", "",
            "产业" if i % 2 else "项目", "有组织" if i % 3 else "自发", 3200 + i % 10 * 100, "已婚", "农业", "是", "否", "无",
        ])
    book.close()


def timed(call):
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def leka(*arguments):
    return subprocess.run([LEKA, *arguments], check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def bench_import(work):
    path = os.path.join(work, "ledger.xlsx")
    workbook(path)

    def with_openpyxl():
        import openpyxl

        for row in openpyxl.load_workbook(path, read_only=True).active.iter_rows(values_only=True):
            row[0]

    def with_polars():
        import polars

        polars.read_excel(path, engine="calamine")

    def with_leka():
        data = tempfile.mkdtemp(dir=work)
        leka("--data", data, "init", "--plan", os.path.join(ROOT, "plans/luolong-2022/plan.toml"))
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = timed(lambda: leka("--data", data, "import", path, "--as", "placements", "--format", "json"))
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        processor.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        return seconds

    # In turns, so that whatever else the machine does falls on all of them; the best of each counts.
    processor, rounds = [], []
    for _ in range(ROUNDS):
        rounds.append((timed(with_openpyxl), timed(with_polars), with_leka()))
        print("    {:.2f} s, {:.2f} s, {:.2f} s".format(*rounds[-1]), flush=True)
    openpyxl_s, polars_s, leka_s = (min(column) for column in zip(*rounds))
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"(a) {ROWS} x {len(HEAD)} xlsx, best of {ROUNDS}: openpyxl reads {openpyxl_s:.2f} s, polars {polars_s:.2f} s; leka reads, checks,")
    print(f"    encrypts, stores and counts {leka_s:.2f} s (processor {min(processor):.2f} s, largest process {largest} MB)")
    print(f"    ratio to openpyxl {leka_s / openpyxl_s:.2f}, to polars {leka_s / polars_s:.2f}")


def processor_of(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_of(pid):
    with open(f"/proc/{pid}/status") as file:
        return int(re.search(r"VmRSS:\s+(\d+)", file.read()).group(1)) // 1024


def bench_pages(work):
    data = os.path.join(work, "demo")
    port = 24077
    server = subprocess.Popen([LEKA, "--data", data, "serve", "--demo", "--listen", f"127.0.0.1:{port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        started = time.perf_counter()
        while True:
            try:
                link = http.client.HTTPConnection("127.0.0.1", port)
                link.request("GET", "/readyz")
                if link.getresponse().read() is not None:
                    break
            except OSError:
                time.sleep(0.05)
        print(f"(e) demo county made and served {time.perf_counter() - started:.1f} s after the start")
        link.close()
        time.sleep(2)
        link = http.client.HTTPConnection("127.0.0.1", port)
        cookies = {}

        def ask(method, path, body=None, headers=None):
            head = {"Cookie": "; ".join(f"{k}={v}" for k, v in cookies.items()), "Origin": f"http://127.0.0.1:{port}", "Accept-Encoding": "gzip"}
            head.update(headers or {})
            link.request(method, path, body, head)
            answer = link.getresponse()
            for cookie in answer.headers.get_all("Set-Cookie") or []:
                name, value = cookie.split(";", 1)[0].split("=", 1)
                cookies[name] = value
            text = answer.read()
            return answer.status, text

        _, page = ask("GET", "/sign-in", headers={"Accept-Encoding": "identity"})
        token = re.search(rb'name="form_token" value="([^"]+)"', page)
        body = "account=planning" + (f"&form_token={token.group(1).decode()}" if token else "")
        status, _ = ask("POST", "/sign-in/demo", body, {"Content-Type": "application/x-www-form-urlencoded"})
        print(f"    idle memory {memory_of(server.pid)} MB, binary {os.path.getsize(LEKA) // (1 << 20)} MB; signed in: {status}")
        for path in ["/plan", "/figures", "/figures/transfer.total", "/figures/transfer.total/rows"]:
            status, page = ask("GET", path)
            times = []
            cpu = processor_of(server.pid)
            count = 1000 if "rows" not in path else 200
            for _ in range(count):
                start = time.perf_counter()
                ask("GET", path)
                times.append(time.perf_counter() - start)
            cpu = (processor_of(server.pid) - cpu) * 1000 / count
            times.sort()
            print(f"(c) {path} {status}: processor {cpu:.2f} ms, 50 % {statistics.median(times) * 1000:.2f} ms, 99 % {times[count * 99 // 100] * 1000:.2f} ms, {len(page) / 1024:.1f} KB on the wire")
    finally:
        server.terminate()
        server.wait()


with tempfile.TemporaryDirectory() as work:
    bench_import(work)
    bench_pages(work)
