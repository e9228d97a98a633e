// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/lineinput.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QTest>
#include <semaphore>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_LineInput : public QObject {
    Q_OBJECT

private slots:
    void init() { QCOMPARE(pipe(m_ends), 0); }
    void cleanup()
    {
        close(m_ends[0]);
        close(m_ends[1]);
    }
    void oneLineAtATime();
    void endOfInput();
    void stopWakesIt();
    void tooLong();

private:
    void send(const QByteArray &text)
    {
        QCOMPARE(write(m_ends[1], text.constData(), size_t(text.size())), text.size());
    }
    int m_ends[2]{};
};

void tst_LineInput::oneLineAtATime()
{
    send("yes\npässword\n\n");
    QCOMPARE(cli::readLine(m_ends[0], false, {}), std::optional(u"yes"_s));
    QCOMPARE(cli::readLine(m_ends[0], true, {}), std::optional(u"pässword"_s));
    QCOMPARE(cli::readLine(m_ends[0], false, {}), std::optional(QString(u""_s)));
}

void tst_LineInput::endOfInput()
{
    send("half");
    close(std::exchange(m_ends[1], -1));
    QCOMPARE(cli::readLine(m_ends[0], false, {}), std::optional(u"half"_s));
    QCOMPARE(cli::readLine(m_ends[0], false, {}), std::nullopt);
}

void tst_LineInput::stopWakesIt()
{
    std::stop_source stop;
    std::binary_semaphore isAwake{0};
    std::jthread later([&] {
        std::this_thread::sleep_for(50ms); // let it begin to wait
        stop.request_stop();
        if (!isAwake.try_acquire_for(std::chrono::milliseconds(support::patienceMs)))
            send("not woken\n");
    });
    const auto line = cli::readLine(m_ends[0], false, stop.get_token()); // no line comes
    isAwake.release();
    QCOMPARE(line, std::nullopt);
    QCOMPARE(cli::readLine(m_ends[0], false, stop.get_token()), std::nullopt); // asked to stop already
}

void tst_LineInput::tooLong()
{
    std::jthread writer([this] {
        const QByteArray much(100 * 1024, 'x');
        [[maybe_unused]] const auto written = write(m_ends[1], much.constData(), size_t(much.size()));
    });
    QCOMPARE(cli::readLine(m_ends[0], false, {}), std::nullopt);
    QByteArray rest(64 * 1024, '\0');
    QVERIFY(read(m_ends[0], rest.data(), size_t(rest.size())) > 0); // lets the writer end
}

QTEST_GUILESS_MAIN(support::Guarded<tst_LineInput>)
#include "tst_lineinput.moc"
