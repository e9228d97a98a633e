// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/redactor.h"
#include "support/failed.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Redactor : public QObject {
    Q_OBJECT

private slots:
    void hides();
    void leavesTheRestAlone();
    void nothingSteersTheTerminal();
};

void tst_Redactor::hides()
{
    cli::Redactor redactor;
    redactor.addSecret(u"hunter"_s);
    redactor.addSecret(u"hunter2 & co"_s);
    QCOMPARE(redactor.clean(u"a hunter2 & co b"_s), u"a *** b"_s);
    QCOMPARE(redactor.clean(u"hunter2%20%26%20co"_s), u"***"_s);
    QCOMPARE(redactor.clean(u"hunter!"_s), u"***!"_s);
}

void tst_Redactor::leavesTheRestAlone()
{
    cli::Redactor redactor;
    redactor.addSecret(QString());
    redactor.addSecret(u"ab"_s); // would garble every word and hide nothing
    QCOMPARE(redactor.clean(u"about"_s), u"about"_s);
}

/// The note of a pin, the name of a run, a message of the server: all that is printed comes by here.
void tst_Redactor::nothingSteersTheTerminal()
{
    QCOMPARE(cli::Redactor().clean(u"note \x1b]0;owned\a \u202egnp\nnext\tcell"_s),
             u"note \\x1b]0;owned\\x07 \\u{202e}gnp\nnext\tcell"_s);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Redactor>)
#include "tst_redactor.moc"
