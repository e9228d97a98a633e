// SPDX-License-Identifier: GPL-3.0-or-later
// What Prometheus is told, by `metrics` and by `watch --metrics-listen`.

#include "cli/service/metricsserver.h"
#include "cli/service/metricswriter.h"
#include "cli/tcpsocket.h"
#include "cli/watchprocess.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::patienceMs;
using support::TestDatabase;
using support::TestRoots;

class tst_Metrics : public QObject {
    Q_OBJECT

private slots:
    void format();
    void commandPrintsAll();
    void countsWhatRunsCameTo();
    void commandWithoutServer();
    void json();
    void answersAtTheAddress_data();
    void answersAtTheAddress();
    void questions();
    void nothingAfterLimits();
    void silentCallersHoldUpNobody();
    void silentCallersDoNotKeepItFromEnding();
    void serverAway();
    void slowDatabaseHoldsUpNoScrape();
    void addressInUse();

private:
    support::TestCluster m_cluster;
};

namespace {
const QStringList anyPort{u"--stuck-interval"_s, u"1"_s, u"--metrics-listen"_s, u"0"_s};

/// By name and labels as they stand. Anything that is not the text format ends with an empty map and a warning.
QMap<QByteArray, double> samplesOf(const QByteArray &text)
{
    static const QRegularExpression help(uR"(^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) \S.*$)"_s);
    static const QRegularExpression type(uR"(^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (gauge|counter)$)"_s);
    static const QString label = uR"([a-z_]+="(?:[^"\\]|\\["\\n])*")"_s;
    static const QRegularExpression sample(uR"(^([a-zA-Z_:][a-zA-Z0-9_:]*)(\{%1(?:,%1)*\})? (\S+)$)"_s.arg(label));
    QMap<QByteArray, double> samples;
    QStringList families;
    const auto wrong = [](const QString &line) {
        qWarning("not Prometheus: %s", qPrintable(line));
        return QMap<QByteArray, double>();
    };
    if (!text.endsWith('\n'))
        return wrong(u"no line break at the end"_s);
    const QStringList lines = QString::fromUtf8(text.chopped(1)).split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString &line = lines.at(index);
        if (const auto found = help.match(line); found.hasMatch()) {
            const auto next = type.match(lines.value(++index));
            if (next.captured(1) != found.captured(1) || families.contains(found.captured(1))
                || (next.captured(2) == "counter"_L1) != found.captured(1).endsWith("_total"_L1))
                return wrong(line);
            families << found.captured(1);
            continue;
        }
        const auto found = sample.match(line);
        const QByteArray name = (found.captured(1) + found.captured(2)).toUtf8();
        bool isNumber = false;
        const double value = found.captured(3).toDouble(&isNumber);
        if (!found.hasMatch() || families.isEmpty() || found.captured(1) != families.last() || !isNumber
            || samples.contains(name))
            return wrong(line);
        samples.insert(name, value);
    }
    return samples;
}

/// Three old and four young screenshots, a stuck execution and a pending one of a minute.
void fill(TestDatabase &db, const TestRoots &roots)
{
    insertScreenshots(db, roots, 3, 4);
    db.insertExecution({.status = u"running"_s, .started = 20min});
    db.insertExecution({.status = u"pending"_s, .started = 1min});
}

int portOf(WatchProcess &watcher)
{
    static const QRegularExpression port(u"Metrics are at port ([0-9]+), /metrics[.]"_s);
    QRegularExpressionMatch found;
    [[maybe_unused]] const bool isSaid = QTest::qWaitFor(
        [&] {
            found = port.match(QString::fromUtf8(watcher.err()));
            return found.hasMatch() || !watcher.isRunning();
        },
        patienceMs);
    return found.captured(1).toInt();
}

QByteArray ask(int port, const QByteArray &question, bool endsInput = false)
{
    const TcpSocket caller = TcpSocket::connectedTo(port);
    caller.send(question);
    if (endsInput)
        caller.endOfInput();
    return caller.readAll();
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4); // nothing of no answer
}

const QByteArray get = "GET /metrics HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Prometheus\r\n\r\n";
} // namespace

void tst_Metrics::format()
{
    cli::MetricsWriter out;
    out.gauge("first", "One \\ two\nthree \"four\"");
    out.add(0);
    out.add(-1.5, {{"label", "back\\slash \"quoted\"\nline ä"}, {"other", ""}});
    out.add(123456789012345.0, {{"n", "1"}});
    out.add(0.1, {{"n", "2"}});
    out.add(1795536000.123456, {{"n", "3"}});
    out.add(std::numeric_limits<double>::quiet_NaN(), {{"n", "4"}});
    out.add(-std::numeric_limits<double>::infinity(), {{"n", "5"}});
    out.counter("second_total", "Nothing");
    QCOMPARE(out.text(),
             "# HELP first One \\\\ two\\nthree \"four\"\n"
             "# TYPE first gauge\n"
             "first 0\n"
             "first{label=\"back\\\\slash \\\"quoted\\\"\\nline ä\",other=\"\"} -1.5\n"
             "first{n=\"1\"} 123456789012345\n"
             "first{n=\"2\"} 0.1\n"
             "first{n=\"3\"} 1795536000.12346\n"
             "first{n=\"4\"} NaN\n"
             "first{n=\"5\"} -Inf\n"
             "# HELP second_total Nothing\n"
             "# TYPE second_total counter\n");
    QCOMPARE(out.samples().size(), 7);
}

void tst_Metrics::commandPrintsAll()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    fill(db, roots);
    // Names that people choose.
    db.exec(u"INSERT INTO scrapazoid_console.heartbeats VALUES (E'odd \"kind\"\\\\\\nof', now(), 'test')"_s);
    const auto ended = program.run({u"metrics"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, "");
    const auto samples = samplesOf(ended.out);
    const QMap<QByteArray, double> expected{
        {"scrapazoid_up", 1},
        {"scrapazoid_build_info{version=\"" SCRAPAZOID_VERSION "\",qt=\"" + QByteArray(qVersion()) + "\"}", 1},
        {R"(scrapazoid_job_failing{job_name="files"})", 0},
        {R"(scrapazoid_job_overdue{job_name="files"})", 0},
        {R"(scrapazoid_job_last_ending{job_name="files",ending="refused"})", 0},
        {R"(scrapazoid_executions{status="running"})", 1},
        {R"(scrapazoid_executions{status="pending"})", 1},
        {"scrapazoid_executions_stuck", 1},
        {R"(scrapazoid_files{directory="screenshots"})", 7},
        {R"(scrapazoid_files{directory="downloads"})", 0},
        {R"(scrapazoid_files_bytes{directory="screenshots"})", 700},
        {R"(scrapazoid_files_expired{directory="screenshots"})", 3},
        {R"(scrapazoid_files_expired_bytes{directory="screenshots"})", 300},
        {"scrapazoid_schedule_on", 1},
        {"scrapazoid_schedule_paused", 0},
        {"scrapazoid_watchers", 0},
        {"scrapazoid_watch_led", 0},
    };
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QVERIFY2(samples.value(it.key(), -1) == it.value(), it.key() + " in\n" + ended.out);
    const double now = static_cast<double>(QDateTime::currentSecsSinceEpoch());
    const QByteArray odd = "scrapazoid_last_success_timestamp_seconds{kind=\"odd \\\"kind\\\"\\\\\\nof\"}";
    QVERIFY(std::abs(samples.value(odd) - now) < 60);
    QVERIFY(std::abs(samples.value("scrapazoid_files_timestamp_seconds") - now) < 60);
    QVERIFY(std::abs(samples.value("scrapazoid_oldest_execution_seconds") - 1200) < 60);
    const double used = samples.value(R"(scrapazoid_volume_used_ratio{directory="downloads"})", -1);
    QVERIFY(used > 0 && used <= 1);
    QVERIFY(samples.value(R"(scrapazoid_volume_size_bytes{directory="screenshots"})")
            > samples.value(R"(scrapazoid_volume_available_bytes{directory="screenshots"})"));
    QVERIFY(!ended.out.contains("e+"));
}

/// A counter has its series as soon as there is anything to count, and it only grows.
void tst_Metrics::countsWhatRunsCameTo()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    QVERIFY(!program.run({u"metrics"_s}).out.contains("scrapazoid_runs_total"));
    fill(db, roots);
    QCOMPARE(program.run({u"screenshots"_s, u"--yes"_s}).status, 0);
    const auto samples = samplesOf(program.run({u"metrics"_s}).out);
    const QMap<QByteArray, double> expected{
        {R"(scrapazoid_runs_total{command="screenshots",ending="done"})", 1},
        {R"(scrapazoid_runs_total{command="screenshots",ending="partly"})", 0},
        {R"(scrapazoid_runs_total{command="screenshots",ending="interrupted"})", 0},
        {R"(scrapazoid_run_items_total{command="screenshots",kind="screenshot"})", 3},
        {R"(scrapazoid_run_items_total{command="screenshots",kind="orphan"})", 0},
        {R"(scrapazoid_run_bytes_total{command="screenshots"})", 300},
        {R"(scrapazoid_run_failed_items_total{command="screenshots"})", 0},
    };
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(std::pair(it.key(), samples.value(it.key(), -1)), std::pair(it.key(), it.value()));

    QCOMPARE(program.run({u"undo"_s, u"last"_s}).status, 0);
    db.insertFile(Directory::Screenshots, {.path = "../../etc/passwd", .time = 240h});
    QCOMPARE(program.run({u"screenshots"_s, u"--yes"_s}).status, 1);
    const auto later = samplesOf(program.run({u"metrics"_s}).out);
    QCOMPARE(later.value(R"(scrapazoid_runs_total{command="screenshots",ending="done"})"), 1);
    QCOMPARE(later.value(R"(scrapazoid_runs_total{command="screenshots",ending="partly"})"), 1);
    QCOMPARE(later.value(R"(scrapazoid_run_failed_items_total{command="screenshots"})"), 1);
    for (auto it = samples.begin(); it != samples.end(); ++it) {
        if (it.key().contains("_total{"))
            QVERIFY2(later.value(it.key(), -1) >= it.value(), it.key().constData());
    }
}

void tst_Metrics::commandWithoutServer()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const auto ended = Program(db, roots).run({u"-d"_s, u"host=/nonexistent dbname=x"_s, u"metrics"_s});
    QCOMPARE(ended.status, 3);
    QCOMPARE(ended.out, "");
    QVERIFY(ended.err.startsWith("scrapazoidctl: ") && ended.err.count('\n') == 1);
}

void tst_Metrics::json()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    fill(db, roots); // and no setup
    const auto ended = program.run({u"metrics"_s, u"--json"_s});
    QCOMPARE(ended.status, 0);
    const auto samples = samplesOf(program.run({u"metrics"_s}).out);
    const QJsonArray all = ended.json().value("metrics"_L1).toArray();
    QCOMPARE(all.size(), samples.size());
    const QJsonObject up = all.first().toObject();
    QCOMPARE(up.value("name"_L1).toString(), u"scrapazoid_up"_s);
    QCOMPARE(up.value("value"_L1).toInt(), 1);
    QVERIFY(ended.json().value("error"_L1).isNull());
}

void tst_Metrics::answersAtTheAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("port alone") << u"%1"_s;
    QTest::newRow("with address") << u"127.0.0.1:%1"_s;
    QTest::newRow("in brackets") << u"[127.0.0.1]:%1"_s;
    QTest::newRow("everywhere") << u"0.0.0.0:%1"_s;
}

void tst_Metrics::answersAtTheAddress()
{
    QFETCH(const QString, address);
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    fill(db, roots);
    const int port = [] { return TcpSocket::listening().port(); }(); // free again
    WatchProcess watcher(program, {u"--metrics-listen"_s, address.arg(port)});
    QCOMPARE(portOf(watcher), port);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.hasSaid("Deleted"), patienceMs);
    // Said before it is written down.
    QTRY_COMPARE_WITH_TIMEOUT(
        samplesOf(bodyOf(ask(port, get))).value(R"(scrapazoid_job_last_ending{job_name="files",ending="done"})"), 1,
        patienceMs);
    const QByteArray answer = ask(port, get);
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    QVERIFY(answer.contains("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
    QVERIFY(answer.contains("\r\nContent-Length: " + QByteArray::number(bodyOf(answer).size()) + "\r\n"));
    const auto samples = samplesOf(bodyOf(answer));
    QCOMPARE(samples.value("scrapazoid_up"), 1);
    QCOMPARE(samples.value("scrapazoid_watchers"), 1);
    QCOMPARE(samples.value("scrapazoid_watch_led"), 1);
    QCOMPARE(samples.value("scrapazoid_executions_stuck", -1), 0);
    QVERIFY(samples.contains(R"(scrapazoid_last_success_timestamp_seconds{kind="screenshots"})"));
    QVERIFY(samples.contains(R"(scrapazoid_job_last_end_timestamp_seconds{job_name="files"})"));
    QCOMPARE(samples.value(R"(scrapazoid_job_last_ending{job_name="files",ending="done"})"), 1);
    QCOMPARE(samples.value(R"(scrapazoid_job_last_ending{job_name="files",ending="failed"})", -1), 0);
    const auto ended = watcher.end();
    QCOMPARE(ended.status, 0);
    QVERIFY(!TcpSocket::connectedTo(port).isConnected());
}

void tst_Metrics::questions()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    WatchProcess watcher(program, anyPort);
    const int port = portOf(watcher);
    QVERIFY(port > 0);
    const QByteArray end = "\r\n\r\n";
    QByteArrayList wrong;
    const auto row = [&](const QByteArray &name, const QByteArray &question, const QByteArray &status) {
        const QByteArray answer = ask(port, question, true);
        const bool isRight = answer.startsWith("HTTP/1.1 " + status + "\r\n")
            && answer.contains("\r\nConnection: close\r\n")
            && answer.contains("\r\nContent-Length: " + QByteArray::number(bodyOf(answer).size()) + "\r\n")
            && status.startsWith("200") == bodyOf(answer).startsWith("# HELP scrapazoid_up ");
        if (!isRight || !ask(port, get).startsWith("HTTP/1.1 200 OK\r\n"))
            wrong << name + ": " + answer.first(std::min<qsizetype>(answer.size(), 300));
    };
    row("HTTP/1.0", "GET /metrics HTTP/1.0" + end, "200 OK");
    row("with parameters", "GET /metrics?name[]=up HTTP/1.1" + end, "200 OK");
    row("with a body", "GET /metrics HTTP/1.1\r\nContent-Length: 2000" + end + QByteArray(2000, 'x'), "200 OK");
    row("as long as it may be", "GET /metrics HTTP/1.1\r\nX: " + QByteArray(4000, 'x') + end, "200 OK");
    row("below", "GET /metrics/x HTTP/1.1" + end, "404 Not Found");
    row("beside", "GET /metricsx HTTP/1.1" + end, "404 Not Found");
    row("a file", "GET /../etc/passwd HTTP/1.1" + end, "404 Not Found");
    row("POST", "POST /metrics HTTP/1.1" + end, "405 Method Not Allowed");
    row("no HTTP", "hello" + end, "400 Bad Request");
    row("two words", "GET /metrics" + end, "400 Bad Request");
    row("HTTP/2", "PRI * HTTP/2.0" + end, "400 Bad Request");
    row("four words", "GET /metrics HTTP/1.1 x" + end, "400 Bad Request");
    row("no path", "GET metrics HTTP/1.1" + end, "400 Bad Request");
    row("nothing in it", end, "400 Bad Request");
    row("TLS", QByteArray::fromHex("16030100c8010000c40303") + end, "400 Bad Request");
    row("zeros", QByteArray(100, '\0') + end, "400 Bad Request");
    row("no end", "GET /metrics HTTP/1.1\r\n", "400 Bad Request");
    row("too long", "GET /metrics HTTP/1.1\r\nX: " + QByteArray(100'000, 'x') + end,
        "431 Request Header Fields Too Large");
    row("too long without a line", QByteArray(4096, 'x'), "431 Request Header Fields Too Large");
    QVERIFY2(wrong.isEmpty(), wrong.join('\n').constData());
    const QByteArray page = ask(port, "GET / HTTP/1.1" + end);
    QVERIFY2(page.startsWith("HTTP/1.1 200 OK\r\nContent-Type: text/html;"), page.constData());
    QVERIFY2(page.contains("<a href=\"/metrics\">"), page.constData());
    // The head of what GET answers, and nothing behind it.
    for (const QByteArray &path : {QByteArray("/"), QByteArray("/metrics"), QByteArray("/x")}) {
        const QByteArray head = ask(port, "HEAD " + path + " HTTP/1.1" + end);
        const QByteArray whole = ask(port, "GET " + path + " HTTP/1.1" + end);
        QCOMPARE(head.first(head.indexOf("\r\n")), whole.first(whole.indexOf("\r\n")));
        QVERIFY2(head.contains("\r\nContent-Length: ") && head.endsWith(end), head.constData());
    }
    QVERIFY(watcher.isRunning());
}

/// A question that never ends gets its answer after two seconds, and the connection is over.
void tst_Metrics::nothingAfterLimits()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    WatchProcess watcher(program, anyPort);
    const int port = portOf(watcher);
    const TcpSocket slow = TcpSocket::connectedTo(port);
    QElapsedTimer timer;
    timer.start();
    for (const char letter : QByteArray("GET /metri")) {
        slow.send(QByteArray(1, letter));
        QTest::qWait(100); // that slowly
    }
    const QByteArray answer = slow.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 408 Request Timeout\r\n"), answer.constData());
    QVERIFY2(timer.elapsed() > 1500, qPrintable(QString::number(timer.elapsed())));
}

void tst_Metrics::silentCallersHoldUpNobody()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    WatchProcess watcher(program, anyPort);
    const int port = portOf(watcher);
    QVERIFY(ask(port, get).startsWith("HTTP/1.1 200 OK\r\n"));
    for (const int count : {1, 100}) {
        std::vector<TcpSocket> silent;
        QElapsedTimer timer;
        timer.start();
        for (int index = 0; index < count; ++index)
            silent.push_back(TcpSocket::connectedTo(port));
        QVERIFY(ask(port, get).startsWith("HTTP/1.1 200 OK\r\n"));
        // Nobody waited for the silent ones' time to be over, unless it is anyway.
        QVERIFY(!silent.back().isReadable() || timer.elapsed() >= 2000);
    }
    // One that hangs up before its answer neither.
    for (int index = 0; index < 5; ++index)
        TcpSocket::connectedTo(port).send(get);
    QVERIFY(ask(port, get).startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(watcher.isRunning());
}

void tst_Metrics::silentCallersDoNotKeepItFromEnding()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    WatchProcess watcher(program, anyPort);
    const int port = portOf(watcher);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.hasSaid("Deleted"), patienceMs);
    const TcpSocket silent = TcpSocket::connectedTo(port);
    QVERIFY(ask(port, get).startsWith("HTTP/1.1 200 OK\r\n")); // whoever came before has been let in
    QCOMPARE(watcher.end().status, 0);

    // Where its time is waited for, it is told that it is over.
    auto server = cli::MetricsServer::listen("0", [] { return QByteArray("text"); });
    QVERIFY(server);
    const TcpSocket next = TcpSocket::connectedTo((*server)->port());
    QVERIFY(ask((*server)->port(), get).endsWith("text"));
    server->reset();
    QCOMPARE(next.readAll(), "");
}

void tst_Metrics::serverAway()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    WatchProcess watcher(program, anyPort);
    const int port = portOf(watcher);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.leads(), patienceMs);
    QVERIFY(m_cluster.server().stop().has_value());
    const auto away = samplesOf(bodyOf(ask(port, get)));
    QVERIFY(m_cluster.server().restart().has_value());
    db.reconnect();
    QCOMPARE(away.value("scrapazoid_up", -1), 0);
    QVERIFY(away.contains(R"(scrapazoid_volume_used_ratio{directory="screenshots"})"));
    QVERIFY(!away.contains("scrapazoid_executions_stuck"));
    QTRY_COMPARE_WITH_TIMEOUT(samplesOf(bodyOf(ask(port, get))).value("scrapazoid_watch_led"), 1, patienceMs);
}

/// The server says nothing more: scrapes get the last good figures in time, and that they are old.
void tst_Metrics::slowDatabaseHoldsUpNoScrape()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    WatchProcess watcher(program, anyPort + QStringList{u"--jobs"_s, u"files"_s});
    const int port = portOf(watcher);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.leads(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(samplesOf(bodyOf(ask(port, get))).value("scrapazoid_up", -1), 1, patienceMs);
    const auto signalBackends = [&](int number) {
        const QVariantList pids = db.column(u"SELECT pid FROM pg_stat_activity "
                                            "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
        for (const QVariant &pid : pids)
            kill(pid.toInt(), number);
        return pids.size();
    };
    QVERIFY(signalBackends(SIGSTOP) > 0);
    const auto goOn = qScopeGuard([&] { signalBackends(SIGCONT); });
    const auto first = samplesOf(bodyOf(ask(port, get)));
    QCOMPARE(first.value("scrapazoid_up", -1), 0);
    QVERIFY(first.contains("scrapazoid_executions_stuck"));
    // It is still waiting for the same: the next ones are told at once. If each waited as long as the first, the last
    // would wait for longer than anybody does here.
    std::vector<TcpSocket> callers;
    for (int index = 0; index < 12; ++index) {
        callers.push_back(TcpSocket::connectedTo(port));
        callers.back().send(get);
    }
    QCOMPARE(samplesOf(bodyOf(callers.back().readAll())).value("scrapazoid_up", -1), 0);
    signalBackends(SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(samplesOf(bodyOf(ask(port, get))).value("scrapazoid_up", -1), 1, patienceMs);
}

void tst_Metrics::addressInUse()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    const TcpSocket taken = TcpSocket::listening();
    const auto ended = program.run({u"watch"_s, u"--metrics-listen"_s, QString::number(taken.port())});
    QCOMPARE(ended.status, 2);
    QCOMPARE(ended.out, "");
    QCOMPARE(ended.err,
             u"scrapazoidctl: Cannot listen on %1: Address already in use; choose another port with "
             "--metrics-listen.\n"_s.arg(taken.port())
                 .toUtf8());
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Metrics>)
#include "tst_metrics.moc"
