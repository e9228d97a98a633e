// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/windowwords.h"

#include "gui/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString gui::inWindowWords(const QString &mend, const std::function<QString(const QByteArray &)> &placeOf)
{
    // A key, alone or in its command; the value, in capitals (after a command also in letters that have none) where it
    // is yet to be thought of, or at the end. Quotes are those of any language.
    static const QString open = u"(?:[\"„“«]\u202f?)?"_s;
    static const QString close = u"(?:\u202f?[\"“”»])?"_s;
    static const QString word = u"[^\\s\"„“”«»\\p{Lo}]*"_s;
    static const QRegularExpression setting(
        open + u"(?<command>scrapazoidctl config set )?(?<key>[a-z0-9_]+(\\.[a-z0-9_]+)+)(?: (?:"_s + word
        + u"\\p{Lu}{3}"_s + word + u"|'(?:[.]{3}|…)'|(?(<command>)\\p{Lo}{2,}|(?!))|(?<value>[a-z0-9_-]+)(?="_s + close
        + u"$)))?"_s + close);
    static const QRegularExpression setUp(open + u"scrapazoidctl setup"_s + close + u"(?! --)"_s);
    QString text;
    qsizetype end = 0;
    for (auto found = setting.globalMatch(mend); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString place = placeOf(match.captured(u"key"_s).toLatin1());
        if (place.isEmpty())
            continue;
        const QString value = match.captured(u"value"_s);
        text += mend.sliced(end, match.capturedStart() - end)
            + (value.isEmpty() ? place : Tr::tr("%1: %2").arg(place, value));
        end = match.capturedEnd();
    }
    text += mend.sliced(end);
    return text.replace(setUp, Tr::tr("Set up…, which the window offers above its pages"));
}

bool gui::namesPasswordCommand(const QString &sentence)
{
    return sentence.contains("scrapazoidctl config password"_L1); // the same in every language
}
