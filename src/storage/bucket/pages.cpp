// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/pages.h"

#include <QDateTime>
#include <QHash>
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Servers give a thousand at most.
constexpr size_t mostEntries = 10'000;

/// Walks through a document that others have written: no declarations of its own, nothing endless.
class PageReader {
public:
    explicit PageReader(const QByteArray &document)
        : m_reader(document)
    {
    }

    /// The next element below the one that `enter` came to; false at its end.
    bool next()
    {
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                m_reader.raiseError(u"not expected"_s);
            if (token == QXmlStreamReader::StartElement)
                return true;
            if (token == QXmlStreamReader::EndElement)
                return false;
        }
        return false;
    }
    bool enter(std::initializer_list<QLatin1StringView> names)
    {
        return next() && std::find(names.begin(), names.end(), m_reader.name()) != names.end();
    }
    bool is(QLatin1StringView name) const { return m_reader.name() == name; }
    QString text() { return m_reader.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement); }
    void skip() { m_reader.skipCurrentElement(); }
    bool isWhole() const { return !m_reader.hasError(); }

private:
    QXmlStreamReader m_reader;
};

QByteArray unquoted(const QString &etag)
{
    QByteArray plain = etag.toLatin1();
    if (plain.size() >= 2 && plain.startsWith('"') && plain.endsWith('"'))
        plain = plain.sliced(1, plain.size() - 2);
    return plain;
}

storage::s3::Object readObject(PageReader &reader, bool isMarker)
{
    storage::s3::Object object;
    object.isMarker = isMarker;
    while (reader.next()) {
        if (reader.is("Key"_L1))
            object.key = reader.text().toUtf8();
        else if (reader.is("VersionId"_L1))
            object.version = reader.text().toLatin1();
        else if (reader.is("ETag"_L1))
            object.etag = unquoted(reader.text());
        else if (reader.is("Size"_L1))
            object.size = reader.text().toLongLong();
        else if (reader.is("LastModified"_L1))
            object.modified = storage::s3::secondsOf(reader.text());
        else if (reader.is("IsLatest"_L1))
            object.isLatest = reader.text() == "true"_L1;
        else
            reader.skip();
    }
    return object;
}

void readPagePart(PageReader &reader, storage::s3::Page &page, bool &isEncoded)
{
    if (reader.is("Contents"_L1) || reader.is("Version"_L1))
        page.objects.push_back(readObject(reader, false));
    else if (reader.is("DeleteMarker"_L1))
        page.objects.push_back(readObject(reader, true));
    else if (reader.is("IsTruncated"_L1))
        page.isTruncated = reader.text() == "true"_L1;
    else if (reader.is("EncodingType"_L1))
        isEncoded = reader.text() == "url"_L1;
    else
        reader.skip();
}

storage::s3::Upload readUpload(PageReader &reader)
{
    storage::s3::Upload upload;
    while (reader.next()) {
        if (reader.is("Key"_L1))
            upload.key = reader.text().toUtf8();
        else if (reader.is("UploadId"_L1))
            upload.id = reader.text().toUtf8();
        else
            reader.skip();
    }
    return upload;
}

void readPart(PageReader &reader, storage::s3::PartPage &page)
{
    while (reader.next()) {
        if (reader.is("PartNumber"_L1))
            page.last = reader.text().toInt();
        else if (reader.is("Size"_L1))
            page.bytes += std::max<qint64>(0, reader.text().toLongLong());
        else
            reader.skip();
    }
}

storage::s3::Deleted readDeleted(PageReader &reader)
{
    storage::s3::Deleted deleted;
    while (reader.next()) {
        if (reader.is("Key"_L1))
            deleted.key = reader.text().toUtf8();
        else if (reader.is("VersionId"_L1))
            deleted.version = reader.text().toLatin1();
        else if (reader.is("DeleteMarkerVersionId"_L1))
            deleted.marker = reader.text().toLatin1();
        else if (reader.is("Code"_L1))
            deleted.code = reader.text().toLatin1();
        else if (reader.is("Message"_L1))
            deleted.message = reader.text();
        else
            reader.skip();
    }
    return deleted;
}

/// Takes an element without others in it out of a document; what stood in it, as it stood there.
QByteArray takeOut(QByteArray &document, const QByteArray &element)
{
    const qsizetype begin = document.indexOf('<' + element + '>');
    const qsizetype end = document.indexOf("</" + element + '>');
    if (begin < 0 || end < begin)
        return {};
    const qsizetype text = begin + element.size() + 2;
    const QByteArray taken = document.sliced(text, end - text);
    document.remove(begin, end + element.size() + 3 - begin);
    return taken;
}

/// Without what a list repeats of the question, which some servers do in letters that XML has not.
QByteArray withoutEcho(QByteArray document)
{
    for (const QByteArray &element :
         {"Prefix"_ba, "KeyMarker"_ba, "NextKeyMarker"_ba, "ContinuationToken"_ba, "StartAfter"_ba})
        takeOut(document, element);
    return document;
}

/// As the text of an element is meant, with letters that XML has not, too. What is no reference stays as it is.
QByteArray xmlUnescaped(const QByteArray &text)
{
    static const QHash<QByteArray, QByteArray> named{
        {"lt", "<"}, {"gt", ">"}, {"amp", "&"}, {"quot", "\""}, {"apos", "'"}};
    QByteArray plain;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const qsizetype end = text[place] == '&' ? text.indexOf(';', place) : -1;
        const QByteArray name = end > 0 ? text.sliced(place + 1, end - place - 1) : QByteArray();
        bool isNumber = false;
        const bool isHex = name.startsWith("#x");
        const char32_t letter
            = name.startsWith('#') ? name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10) : 0;
        if (!isNumber && !named.contains(name)) {
            plain += text[place];
            continue;
        }
        plain += isNumber ? QString::fromUcs4(&letter, 1).toUtf8() : named.value(name);
        place = end;
    }
    return plain;
}

QByteArray xmlEscaped(const QByteArray &text)
{
    QByteArray escaped;
    for (const char letter : text) {
        switch (letter) {
        case '&': escaped += "&amp;"; break;
        case '<': escaped += "&lt;"; break;
        case '>': escaped += "&gt;"; break;
        case '"': escaped += "&quot;"; break;
        default: escaped += letter;
        }
    }
    return escaped;
}

int digitOf(char letter)
{
    if (letter >= '0' && letter <= '9')
        return letter - '0';
    const char lower = static_cast<char>(letter | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}
} // namespace

std::optional<storage::s3::Page> storage::s3::readPage(const QByteArray &document)
{
    QByteArray list = withoutEcho(document);
    Page page;
    // Ceph makes it of the last key, and no word for encoding is about it.
    page.nextToken = xmlUnescaped(takeOut(list, "NextContinuationToken"));
    PageReader reader(list);
    if (!reader.enter({"ListBucketResult"_L1, "ListVersionsResult"_L1}))
        return std::nullopt;
    bool isEncoded = false;
    while (reader.next()) {
        readPagePart(reader, page, isEncoded);
        if (page.objects.size() > mostEntries)
            return std::nullopt;
    }
    if (!reader.isWhole())
        return std::nullopt;
    if (isEncoded) {
        for (Object &object : page.objects)
            object.key = urlDecoded(object.key);
    }
    // Where to go on is what came last: of how it is written servers think differently.
    if (page.isTruncated && !page.objects.empty()) {
        page.nextKey = page.objects.back().key;
        page.nextVersion = page.objects.back().version;
    }
    const bool areNamed = std::none_of(page.objects.begin(), page.objects.end(),
                                       [](const Object &object) { return object.key.isEmpty(); });
    return areNamed ? std::optional(std::move(page)) : std::nullopt;
}

std::optional<storage::s3::UploadPage> storage::s3::readUploads(const QByteArray &document)
{
    PageReader reader(withoutEcho(document));
    if (!reader.enter({"ListMultipartUploadsResult"_L1}))
        return std::nullopt;
    UploadPage page;
    while (reader.next()) {
        if (reader.is("Upload"_L1))
            page.uploads.push_back(readUpload(reader));
        else if (reader.is("IsTruncated"_L1))
            page.isTruncated = reader.text() == "true"_L1;
        else
            reader.skip();
        if (page.uploads.size() > mostEntries)
            return std::nullopt;
    }
    return reader.isWhole() ? std::optional(std::move(page)) : std::nullopt;
}

std::optional<storage::s3::PartPage> storage::s3::readParts(const QByteArray &document)
{
    PageReader reader(withoutEcho(document));
    if (!reader.enter({"ListPartsResult"_L1}))
        return std::nullopt;
    PartPage page;
    while (reader.next()) {
        if (reader.is("Part"_L1))
            readPart(reader, page);
        else if (reader.is("IsTruncated"_L1))
            page.isTruncated = reader.text() == "true"_L1;
        else
            reader.skip();
    }
    return reader.isWhole() ? std::optional(page) : std::nullopt;
}

QByteArray storage::s3::partsDocument(const QByteArrayList &etags)
{
    QByteArray document = "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">";
    for (qsizetype place = 0; place < etags.size(); ++place) {
        document += "<Part><PartNumber>" + QByteArray::number(place + 1) + "</PartNumber><ETag>"
            + xmlEscaped(etags[place]) + "</ETag></Part>";
    }
    return document + "</CompleteMultipartUpload>";
}

std::optional<std::vector<storage::s3::Deleted>> storage::s3::readDeletions(const QByteArray &document)
{
    PageReader reader(document);
    if (!reader.enter({"DeleteResult"_L1}))
        return std::nullopt;
    std::vector<Deleted> all;
    while (reader.next()) {
        const bool isError = reader.is("Error"_L1);
        if (!isError && !reader.is("Deleted"_L1)) {
            reader.skip();
            continue;
        }
        all.push_back(readDeleted(reader));
        if (isError && all.back().code.isEmpty())
            all.back().code = "Error";
        if (all.size() > mostEntries)
            return std::nullopt;
    }
    return reader.isWhole() ? std::optional(std::move(all)) : std::nullopt;
}

bool storage::s3::fitsXml(const QByteArray &key)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(key);
    return !decoder.hasError() && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter >= u' ' && letter != u'\x7f' && letter < QChar(0xfffe);
    });
}

QByteArray storage::s3::deletionDocument(const std::vector<Deletion> &deletions)
{
    QByteArray document = "<Delete xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">";
    for (const Deletion &deletion : deletions) {
        document += "<Object><Key>" + xmlEscaped(deletion.key) + "</Key>";
        if (!deletion.version.isEmpty())
            document += "<VersionId>" + xmlEscaped(deletion.version) + "</VersionId>";
        if (!deletion.etag.isEmpty())
            document += "<ETag>" + xmlEscaped('"' + deletion.etag + '"') + "</ETag>";
        document += "</Object>";
    }
    return document + "</Delete>";
}

QString storage::s3::findText(const QByteArray &document, const QString &element)
{
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return {};
        if (token == QXmlStreamReader::StartElement && reader.name() == element)
            return reader.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return {};
}

QByteArray storage::s3::urlDecoded(const QByteArray &text)
{
    if (!text.contains('%') && !text.contains('+'))
        return text;
    QByteArray decoded;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int high = text[at] == '%' && at + 2 < text.size() ? digitOf(text[at + 1]) : -1;
        const int low = high >= 0 ? digitOf(text[at + 2]) : -1;
        if (low >= 0) {
            decoded += static_cast<char>(high * 16 + low);
            at += 2;
        } else {
            decoded += text[at] == '+' ? ' ' : text[at];
        }
    }
    return decoded;
}

qint64 storage::s3::secondsOf(QStringView time)
{
    // By hand: of a million of them a general parser takes most of the time.
    constexpr qsizetype length = 19;
    if (time.size() < length || time[4] != u'-' || time[10] != u'T' || !time.endsWith(u'Z'))
        return 0;
    const auto number = [&](qsizetype at, qsizetype size) {
        int value = 0;
        for (const QChar digit : time.sliced(at, size))
            value = value * 10 + (digit.unicode() - u'0');
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    if (!date.isValid())
        return 0;
    constexpr qint64 epochDay = 2'440'588; // Julian day of 1970-01-01
    return (date.toJulianDay() - epochDay) * 86'400 + qint64{number(11, 2)} * 3600 + qint64{number(14, 2)} * 60
        + number(17, 2);
}
