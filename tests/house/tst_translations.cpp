// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/failed.h"

#include <QDir>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< One, or a plural's.
    bool isPlural = false;
    bool isFinished = true;

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
    QString forPeople() const { return u"%1: \"%2\" → \"%3\""_s.arg(context, source, forms.join(u"\" / \""_s)); }
};

QList<Message> read(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        support::fail("%s: %s", qPrintable(fileName), qPrintable(file.errorString()));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.emplaceBack();
            messages.last().context = context;
            messages.last().isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms << xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().isPlural)
                messages.last().forms << xml.readElementText();
        }
    }
    if (xml.hasError())
        support::fail("%s: %s", qPrintable(fileName), qPrintable(xml.errorString()));
    return messages;
}

QStringList placeholders(const QString &text, bool withCount)
{
    static const QRegularExpression pattern(u"%L?(\\d+|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QString one = match.next().captured(1);
        if (withCount || one != "n"_L1)
            found << one;
    }
    found.sort();
    return found;
}

qsizetype shortcuts(QString text)
{
    text.remove(u"&&"_s);
    static const QRegularExpression pattern(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.count(pattern);
}

bool hasWords(const QString &text)
{
    static const QRegularExpression notWords(u"%L?(\\d+|n)|<[^>]*>"_s);
    static const QRegularExpression word(u"[A-Za-z]{2}"_s);
    return QString(text).remove(notWords).contains(word);
}

QString edges(const QString &text)
{
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && text[first] == u' ')
        ++first;
    while (last > first && text[last - 1] == u' ')
        --last;
    return u"%1 and %2"_s.arg(first).arg(text.size() - last);
}

/// What may read as it does in English.
QStringList allowedWords(const QString &language)
{
    QFile file(QStringLiteral(SCRAPAZOID_SOURCES "/translations/untranslated.txt"));
    if (!file.open(QIODevice::ReadOnly))
        support::fail("%s", qPrintable(file.errorString()));
    QStringList words;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).chopped(1);
        if (line.section(u'\t', 1, 1).split(u' ').contains(language))
            words << line.section(u'\t', 0, 0);
    }
    return words;
}
} // namespace

/// What can be told of a translation without knowing the language. English has a file for its plurals alone.
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void isComplete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("plurals");
        const std::pair<const char *, int> languages[]{{"de", 2}, {"en", 2}, {"es", 2}, {"fr", 2}, {"zh_CN", 1}};
        QCOMPARE(QDir(folder()).entryList({u"*.ts"_s}).size(), static_cast<int>(std::size(languages)));
        for (const auto &[language, plurals] : languages)
            QTest::newRow(language) << QString::fromLatin1(language) << plurals;
    }

    /// As lupdate sees it: whatever a person may read is there, finished, with all forms that the language has.
    void isComplete()
    {
        QFETCH(QString, language);
        QFETCH(int, plurals);
        const QString name = u"scrapazoid_%1.ts"_s.arg(language);
        const QTemporaryDir scratch;
        const QString updated = scratch.filePath(name);
        QVERIFY(QFile::copy(folder() + name, updated));
        QVERIFY(QFile::setPermissions(updated, QFile::ReadOwner | QFile::WriteOwner));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(SCRAPAZOID_SOURCES));
        QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
        if (language == "en"_L1)
            arguments << u"-pluralonly"_s;
        lupdate.start(QStringLiteral(SCRAPAZOID_LUPDATE),
                      arguments + QStringList{u"src"_s, u"ui"_s, u"-ts"_s, updated});
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        QSet<QString> kept;
        for (const Message &message : read(folder() + name))
            kept << message.key();
        QStringList missing;
        const QList<Message> wanted = read(updated);
        QVERIFY(wanted.size() > 100);
        for (const Message &message : wanted) {
            const bool isWhole = message.isFinished && message.forms.size() == (message.isPlural ? plurals : 1)
                && !message.forms.contains(QString());
            if (!isWhole || !kept.contains(message.key()))
                missing << message.forPeople();
            kept.remove(message.key());
        }
        for (const QString &one : std::as_const(missing))
            qWarning("%s", qPrintable(one));
        QCOMPARE(missing.size(), 0);
        QCOMPARE(kept.values().join(u'|'), QString()); // nothing that nobody says any more
    }

    void isFaithful_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "en", "es", "fr", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    /// Placeholders, shortcuts and blanks at the ends as in the source, no quotes that it has not, and no text that was
    /// left as it is but for what translations/untranslated.txt gives a reason for.
    void isFaithful()
    {
        QFETCH(QString, language);
        const QStringList allowed = allowedWords(language);
        QStringList troubles;
        for (const Message &message : read(folder() + u"scrapazoid_%1.ts"_s.arg(language))) {
            for (const QString &form : message.forms) {
                // "One file" needs no figure.
                const bool withCount = !message.isPlural;
                if (placeholders(form, withCount) != placeholders(message.source, withCount))
                    troubles << u"placeholders: "_s + message.forPeople();
                if (shortcuts(form) != shortcuts(message.source))
                    troubles << u"shortcuts: "_s + message.forPeople();
                if (edges(form) != edges(message.source) && !message.source.trimmed().startsWith(u'%')
                    && message.source.size() > 8)
                    troubles << u"blanks: "_s + message.forPeople();
                if (form.count(u'"') > message.source.count(u'"'))
                    troubles << u"quotes: "_s + message.forPeople();
                if (language != "en"_L1 && form == message.source && hasWords(form) && !allowed.contains(form))
                    troubles << u"not translated: "_s + message.forPeople();
            }
        }
        for (const QString &one : std::as_const(troubles))
            qWarning("%s", qPrintable(one));
        QCOMPARE(troubles.size(), 0);
    }

private:
    static QString folder() { return QStringLiteral(SCRAPAZOID_SOURCES "/translations/"); }
};

QTEST_GUILESS_MAIN(support::Guarded<TestTranslations>)
#include "tst_translations.moc"
