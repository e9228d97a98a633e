// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/argumentscrubber.h"
#include "support/failed.h"

#include <QTest>
#include <vector>

class tst_ArgumentScrubber : public QObject {
    Q_OBJECT

private slots:
    void scrubs_data();
    void scrubs();
};

void tst_ArgumentScrubber::scrubs_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<QByteArrayList>("after");
    const QByteArray url = "postgres://ann:hunter2@db/jobs";
    const QByteArray gone(url.size(), 'x');
    QTest::newRow("short, apart") << QByteArrayList{"ctl", "-d", url, "stuck"}
                                  << QByteArrayList{"ctl", "-d", gone, "stuck"};
    QTest::newRow("short, joined") << QByteArrayList{"ctl", "-d" + url} << QByteArrayList{"ctl", "-d" + gone};
    QTest::newRow("long, apart") << QByteArrayList{"ctl", "stuck", "--database", url}
                                 << QByteArrayList{"ctl", "stuck", "--database", gone};
    QTest::newRow("long, joined") << QByteArrayList{"ctl", "--database=" + url}
                                  << QByteArrayList{"ctl", "--database=" + gone};
    QTest::newRow("no password") << QByteArrayList{"ctl", "-d", "host=db"} << QByteArrayList{"ctl", "-d", "host=db"};
    QTest::newRow("unreadable") << QByteArrayList{"ctl", "-d", "hunter2"} << QByteArrayList{"ctl", "-d", "xxxxxxx"};
    QTest::newRow("nothing behind it") << QByteArrayList{"ctl", "-d"} << QByteArrayList{"ctl", "-d"};
    QTest::newRow("other options") << QByteArrayList{"ctl", "--days", "3"} << QByteArrayList{"ctl", "--days", "3"};
}

void tst_ArgumentScrubber::scrubs()
{
    QFETCH(QByteArrayList, words);
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    cli::scrubArguments(static_cast<int>(argv.size()), argv.data());
    QTEST(words, "after");
}

QTEST_GUILESS_MAIN(support::Guarded<tst_ArgumentScrubber>)
#include "tst_argumentscrubber.moc"
