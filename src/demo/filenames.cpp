// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/filenames.h"

#include "core/base/utc.h"
#include "demo/dice.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace demo::filenames {
namespace {

QByteArray formatted(Micros time, const QString &format)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1000, inUtc).toString(format).toLatin1();
}

QByteArray padded(int number, int width)
{
    return QByteArray::number(number).rightJustified(width, '0');
}

QByteArray hexadecimal(Dice &dice, int digits)
{
    return QByteArray::number(dice.bits(), 16).rightJustified(16, '0').first(digits);
}

QByteArray userFolder(const DraftExecution &execution)
{
    return "user_" + QByteArray::number(execution.user) + '/';
}

struct Kind {
    Content content;
    const char *extension;
    double share;
    double medianSize;
    double sigma;
    std::array<const char *, 5> stems;
};

constexpr double kb = 1000;

constexpr std::array<Kind, 6> kinds = {{
    {Content::Pdf, ".pdf", 0.34, 420 * kb, 1.1, {"report", "invoice", "datasheet", "brochure", "terms"}},
    {Content::Csv, ".csv", 0.22, 180 * kb, 1.3, {"listing", "price_list", "export", "stock", "reviews"}},
    {Content::Html, ".html", 0.16, 90 * kb, 0.8, {"page", "product", "search_results", "article", "index"}},
    {Content::Photo, ".jpg", 0.12, 260 * kb, 0.7, {"photo", "product_image", "banner", "gallery", "avatar"}},
    {Content::Har, ".har", 0.08, 900 * kb, 1.0, {"session", "page_load", "checkout", "login", "search"}},
    {Content::Archive, ".zip", 0.08, 2500 * kb, 1.3, {"images", "attachments", "catalogue", "site", "dataset"}},
}};

const Kind &kindOf(const char *extension)
{
    return *std::find_if(kinds.begin(), kinds.end(),
                         [&](const Kind &kind) { return qstrcmp(kind.extension, extension) == 0; });
}

} // namespace

Layout drawLayout(Dice &dice)
{
    constexpr std::array layouts = {Layout::Flat, Layout::ByUser, Layout::ByMonth};
    return layouts.at(static_cast<size_t>(dice.weighted({0.60, 0.27, 0.13})));
}

QByteArray screenshot(Layout layout, const DraftExecution &execution, int number, Micros time, Dice &dice)
{
    const QByteArray id = QByteArray::number(execution.id);
    switch (layout) {
    case Layout::ByUser: return userFolder(execution) + id + "/step_" + padded(number, 2) + ".png";
    case Layout::ByMonth:
        return formatted(time, u"yyyy-MM/"_s) + hexadecimal(dice, 16) + hexadecimal(dice, 16) + ".png";
    case Layout::Flat: break;
    }
    return id + '_' + padded(number, 3) + '_' + formatted(time, u"yyyyMMdd-HHmmss"_s) + ".png";
}

Download drawDownload(Dice &dice)
{
    constexpr qint64 smallest = 600;
    constexpr qint64 largest = 240'000'000;
    double left = dice.uniform();
    const Kind *chosen = &kinds.front();
    for (const Kind &kind : kinds) {
        chosen = &kind;
        if ((left -= kind.share) < 0)
            break;
    }
    const auto size = static_cast<qint64>(dice.logNormal(chosen->medianSize, chosen->sigma));
    return {chosen->content, chosen->extension, std::clamp(size, smallest, largest)};
}

QByteArray download(Layout layout, const DraftExecution &execution, int number, Micros time, const char *extension,
                    Dice &dice)
{
    const QByteArray stem = dice.pick(kindOf(extension).stems);
    const QByteArray numbered = QByteArray::number(execution.id) + '_' + stem + '_' + QByteArray::number(number);
    switch (layout) {
    case Layout::ByUser:
        return userFolder(execution) + stem + formatted(time, u"_yyyyMMdd_"_s) + hexadecimal(dice, 8) + extension;
    case Layout::ByMonth: return formatted(time, u"yyyy-MM/"_s) + numbered + extension;
    case Layout::Flat: break;
    }
    return numbered + extension;
}

qint64 screenshotSize(Dice &dice)
{
    return std::clamp(static_cast<qint64>(dice.logNormal(95 * kb, 0.55)), qint64(30'000), qint64(300'000));
}

QString spelled(Directory directory, const QByteArray &path, Dice &dice)
{
    return spelled(directory, path, static_cast<int>(dice.weighted({0.70, 0.14, 0.09, 0.07})));
}

QString spelled(Directory directory, const QByteArray &path, int spelling)
{
    static const std::array prefixes = {u"/app/static/%1/"_s, u"static/%1/"_s, u"%1/"_s, QString()};
    const QString &prefix = prefixes.at(static_cast<size_t>(spelling));
    return (prefix.isEmpty() ? prefix : prefix.arg(toName(directory))) + QString::fromUtf8(path);
}

} // namespace demo::filenames
