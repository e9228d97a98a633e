// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oddities.h"

#include "demo/dice.h"
#include "demo/filenames.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr double kb = 1000;
constexpr double mib = 1024.0 * 1024.0;

/// A completed execution from about that long ago: what is odd is the file, not its history.
const DraftExecution &executionFrom(const WorldDraft &draft, Micros age)
{
    const auto &list = draft.executions;
    auto found = std::lower_bound(list.begin(), list.end(), draft.now - age,
                                  [](const DraftExecution &one, Micros moment) { return one.queued < moment; });
    while (found != list.begin() && (found == list.end() || found->status != "completed"_L1))
        --found;
    return *found;
}

Content contentOf(const QByteArray &path)
{
    constexpr std::array<std::pair<const char *, Content>, 6> known = {{{".png", Content::Picture},
                                                                        {".jpg", Content::Photo},
                                                                        {".pdf", Content::Pdf},
                                                                        {".csv", Content::Csv},
                                                                        {".html", Content::Html},
                                                                        {".zip", Content::Archive}}};
    for (const auto &[extension, content] : known) {
        if (path.toLower().endsWith(extension))
            return content;
    }
    return Content::Raw;
}

class Oddities {
public:
    Oddities(WorldDraft &draft, Dice &dice)
        : m_draft(draft)
        , m_dice(dice)
    {
    }

    void names();
    void twins();
    void shared();
    void dangerousRows();
    void incompleteRows();
    void largeFiles();

private:
    DraftFile &addFile(Directory directory, const QByteArray &path, double days, double size);
    DraftRow &addRow(Directory directory, const QByteArray &path, double days, int spelling);
    void add(Directory directory, const QByteArray &path, double days);
    void addOrphan(Directory directory, const QByteArray &path, double days, double size);

    WorldDraft &m_draft;
    Dice &m_dice;
};

DraftFile &Oddities::addFile(Directory directory, const QByteArray &path, double days, double size)
{
    DraftFile file{.directory = directory, .path = path, .content = contentOf(path), .size = static_cast<qint64>(size)};
    file.modified = m_draft.now - static_cast<Micros>(days * static_cast<double>(day));
    m_draft.files << file;
    return m_draft.files.last();
}

DraftRow &Oddities::addRow(Directory directory, const QByteArray &path, double days, int spelling)
{
    const auto age = static_cast<Micros>(days * static_cast<double>(day));
    DraftRow row{.directory = directory, .path = filenames::spelled(directory, path, spelling)};
    row.execution = executionFrom(m_draft, age).id;
    row.time = m_draft.now - age;
    m_draft.rows << row;
    return m_draft.rows.last();
}

void Oddities::add(Directory directory, const QByteArray &path, double days)
{
    const DraftFile &file = addFile(directory, path, days, m_dice.logNormal(120 * kb, 0.5));
    addRow(directory, path, days, static_cast<int>(m_dice.between(0, 3))).size = file.size;
}

void Oddities::addOrphan(Directory directory, const QByteArray &path, double days, double size)
{
    addFile(directory, path, days, size);
    ++m_draft.orphans;
}

void Oddities::names()
{
    const auto downloads = Directory::Downloads;
    add(downloads, "Quarterly report (final) v2.pdf", 12.2);
    add(downloads, " leading and trailing .pdf", 9.1);
    add(downloads, "two\nlines.csv", 8.6);
    add(downloads, "\x1b[31mred alert\x1b[0m.html", 10.4);
    add(downloads, "invoice_\u202efdp.html", 8.8); // turns the rest around: reads as if it ended in .pdf
    add(downloads, "zero\xe2\x80\x8bwidth.csv", 1.4);
    add(downloads, "%2e%2e%2fetc%2fpasswd", 9.3);
    add(downloads, "invoice%20march.pdf", 3.3);
    add(downloads, "back\\slash.csv", 9.6);
    add(downloads, "--help.csv", 11.0);
    add(downloads, ".hidden.csv", 7.9);
    add(downloads, "it's \"quoted\" $(not run) `either`; *.csv", 8.1);
    add(downloads, "\xe4\xbb\xb7\xe6\xa0\xbc\xe8\xa1\xa8.csv", 2.7); // Chinese: price list
    add(downloads, "\xd9\x82\xd8\xa7\xd8\xa6\xd9\x85\xd8\xa9.pdf", 13.5); // Arabic: list
    add(downloads, "exports/2026/Q3/EU/de/listing.csv", 15.2);
    add(downloads, "very_" + QByteArray("long_").repeated(44) + "name.pdf", 14.0);
    add(Directory::Screenshots, "dashboard \xf0\x9f\x93\x8a.png", 7.4);
    add(Directory::Screenshots, "deep/er/and/deep/er/still/page.png", 16.3);
    add(Directory::Screenshots, QByteArray("\xc3\xa9").repeated(110) + ".png", 18.0); // 110 letters, 224 bytes
}

void Oddities::twins()
{
    const auto downloads = Directory::Downloads;
    add(downloads, "r\xc3\xa9sum\xc3\xa9.pdf", 11.3); // composed (NFC), expired …
    add(downloads, "re\xcc\x81sume\xcc\x81.pdf", 2.1); // … decomposed (NFD), fresh
    add(downloads, "Report.pdf", 9.2);
    add(downloads, "report.pdf", 1.2);
    add(downloads, "REPORT.PDF", 20.5);
    // An orphan that is not UTF-8, and the live file that a lossy decoding would take for it.
    addOrphan(Directory::Screenshots, "bad\xff\xfe.png", 9.0, 80 * kb);
    add(Directory::Screenshots, "bad\xef\xbf\xbd\xef\xbf\xbd.png", 2.0);
    addOrphan(downloads, "caf\xe9_menu.csv", 6.0, 40 * kb); // Latin-1
}

void Oddities::shared()
{
    const auto downloads = Directory::Downloads;
    // Expired for one row, fresh for the other: the file stays.
    const qint64 catalogue = addFile(downloads, "shared_catalogue.pdf", 2.0, 640 * kb).size;
    addRow(downloads, "shared_catalogue.pdf", 10.0, 0).size = catalogue;
    addRow(downloads, "shared_catalogue.pdf", 2.0, 2).size = catalogue;
    // Expired for both, under the other two spellings: one file goes.
    const qint64 prices = addFile(downloads, "shared_prices.csv", 9.5, 90 * kb).size;
    addRow(downloads, "shared_prices.csv", 12.0, 1).size = prices;
    addRow(downloads, "shared_prices.csv", 9.5, 3).size = prices;
    // One content under two names; deleting one of them frees nothing.
    const qint64 latest = addFile(downloads, "archive/prices_latest.csv", 8.3, 310 * kb).size;
    addRow(downloads, "archive/prices_latest.csv", 8.3, 0).size = latest;
    addFile(downloads, "prices_latest.csv", 8.3, 310 * kb).hardLinkTo = "archive/prices_latest.csv";
    addRow(downloads, "prices_latest.csv", 0.3, 0).size = latest;
}

void Oddities::dangerousRows()
{
    addRow(Directory::Downloads, {}, 9.0, 3).path = u"../../etc/passwd"_s;
}

void Oddities::incompleteRows()
{
    for (int number = 1; number <= 3; ++number) {
        const QByteArray path = "undated_" + QByteArray::number(number) + ".png";
        const qint64 size = addFile(Directory::Screenshots, path, 5.0 + number, 70 * kb).size;
        DraftRow &row = addRow(Directory::Screenshots, path, 5.0 + number, 0);
        row.time.reset();
        row.size = size;
    }
    for (int number = 1; number <= 4; ++number) {
        const QByteArray path = "imported_" + QByteArray::number(number) + ".csv";
        const qint64 size = addFile(Directory::Downloads, path, 4.0 * number, 55 * kb).size;
        DraftRow &row = addRow(Directory::Downloads, path, 4.0 * number, 1);
        row.execution.reset();
        row.size = size;
    }
}

void Oddities::largeFiles()
{
    struct Large {
        const char *path;
        double days;
        double size;
    };
    constexpr std::array<Large, 5> files = {{{"crawl_dump_full.zip", 2.3, 2150 * mib},
                                             {"video_0931.mp4", 9.4, 1434 * mib},
                                             {"export_all.csv", 12.6, 812 * mib},
                                             {"site_mirror.tar", 1.5, 640 * mib},
                                             {"images_hires.zip", 21.2, 588 * mib}}};
    for (const Large &large : files) {
        const qint64 size = addFile(Directory::Downloads, large.path, large.days, large.size).size;
        DraftRow &row = addRow(Directory::Downloads, large.path, large.days, 0);
        // The column is an INTEGER: the service could not store the size of the largest and left it empty.
        if (size <= std::numeric_limits<qint32>::max())
            row.size = size;
    }
    addOrphan(Directory::Downloads, "old/restored/backup_before_migration.tar", 38.0, 410 * mib);
}

} // namespace

void addOddities(WorldDraft &draft, Dice &dice)
{
    Oddities oddities(draft, dice);
    oddities.names();
    oddities.twins();
    oddities.shared();
    oddities.dangerousRows();
    oddities.incompleteRows();
    oddities.largeFiles();
}

} // namespace demo
