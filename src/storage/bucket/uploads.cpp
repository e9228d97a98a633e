// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/uploads.h"

#include "storage/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// A server puts the parts together before it answers.
constexpr std::chrono::minutes patienceForAll(10);
/// Lists of uploads that are asked for, at a thousand in each.
constexpr int mostLists = 1000;

storage::s3::Pairs queryFor(const storage::s3::Upload &upload)
{
    return {{"uploadId", upload.id}};
}
} // namespace

storage::s3::Answer<storage::s3::Upload> storage::s3::Uploads::begin(const QByteArray &key, const Pairs &headers)
{
    // A second one would be one more to end.
    const auto answer = m_client.ask(
        Question{.method = "POST", .key = key, .query = {{"uploads", ""}}, .headers = headers, .isRepeatable = false});
    if (!answer)
        return tl::unexpected(answer.error());
    Upload upload{.key = key, .id = findText(answer->body, u"UploadId"_s).toUtf8()};
    if (upload.id.isEmpty())
        return tl::unexpected(nonsense(m_client.name(), Tr::tr("it begins an upload and does not name it")));
    return upload;
}

storage::s3::Answer<QByteArray> storage::s3::Uploads::send(const Upload &upload, int number, const QByteArray &content)
{
    Question question{.method = "PUT",
                      .key = upload.key,
                      .query = queryFor(upload),
                      .body = content,
                      .patience = patienceFor(content.size())};
    question.query << std::pair("partNumber"_ba, QByteArray::number(number));
    const auto answer = m_client.ask(question);
    if (!answer)
        return tl::unexpected(answer.error());
    QByteArray etag = answer->header("etag");
    return etag.isEmpty()
        ? tl::unexpected(nonsense(m_client.name(), Tr::tr("it takes a part of an upload and does not name it")))
        : Answer<QByteArray>(std::move(etag));
}

storage::s3::Answer<storage::s3::Object> storage::s3::Uploads::complete(const Upload &upload,
                                                                        const QByteArrayList &etags, bool isNew)
{
    Question question{.method = "POST",
                      .key = upload.key,
                      .query = queryFor(upload),
                      .headers = {{"content-type", "application/xml"}},
                      .body = partsDocument(etags),
                      .isRepeatable = false,
                      .patience = patienceForAll};
    if (isNew)
        question.headers << std::pair("if-none-match"_ba, "*"_ba);
    const auto answer = m_client.ask(question);
    if (!answer)
        return tl::unexpected(answer.error());
    // An error may come within what began as a success.
    if (const QByteArray code = errorCode(*answer); !code.isEmpty()) {
        Trouble inside = troubleOfCode(code, {}, m_client.name());
        inside.mayHaveActed = inside.cause != Cause::Precondition;
        return tl::unexpected(inside);
    }
    return Object{.key = upload.key, .version = answer->header("x-amz-version-id")};
}

storage::s3::Answer<void> storage::s3::Uploads::end(const Upload &upload)
{
    const auto answer = m_client.ask(Question{.method = "DELETE", .key = upload.key, .query = queryFor(upload)});
    return answer || answer.error().cause == Cause::NoKey ? Answer<void>() : tl::unexpected(answer.error());
}

storage::s3::Answer<void> storage::s3::Uploads::endAll(const QByteArray &prefix)
{
    QByteArray first;
    for (int number = 0; number < mostLists; ++number) {
        // From the beginning each time, since what was listed is no more.
        const auto page = list(prefix, {});
        if (!page)
            return tl::unexpected(page.error());
        // What is listed again after its end is listed for ever.
        if (page->uploads.empty() || page->uploads.front().id == first)
            return {};
        first = page->uploads.front().id;
        for (const Upload &upload : page->uploads) {
            // By either reading of its key: the id is nobody else's.
            const QByteArray decoded = urlDecoded(upload.key);
            auto ended = end({.key = decoded, .id = upload.id});
            if (ended && decoded != upload.key)
                ended = end(upload);
            if (!ended)
                return ended;
        }
    }
    return {};
}

/// Those whose keys do not begin so are left out, whatever the server thinks.
storage::s3::Answer<storage::s3::UploadPage> storage::s3::Uploads::list(const QByteArray &prefix, const Upload &after)
{
    Pairs query{{"uploads", ""}, {"encoding-type", "url"}, {"prefix", prefix}};
    if (!after.id.isEmpty())
        query << std::pair("key-marker"_ba, after.key) << std::pair("upload-id-marker"_ba, after.id);
    const auto answer = m_client.ask(Question{.query = query});
    if (!answer)
        return tl::unexpected(answer.error());
    auto page = readUploads(answer->body);
    if (!page)
        return tl::unexpected(nonsense(m_client.name(), Tr::tr("what should be a list is none")));
    std::erase_if(page->uploads, [&](const Upload &upload) { return !urlDecoded(upload.key).startsWith(prefix); });
    return std::move(*page);
}

storage::s3::Answer<qint64> storage::s3::Uploads::bytesOf(const Upload &upload)
{
    qint64 bytes = 0;
    for (int after = 0;;) {
        Question question{.key = upload.key, .query = queryFor(upload)};
        if (after > 0)
            question.query << std::pair("part-number-marker"_ba, QByteArray::number(after));
        const auto answer = m_client.ask(question);
        // It was finished, or ended, meanwhile.
        if (!answer && answer.error().cause == Cause::NoKey)
            return 0;
        if (!answer)
            return tl::unexpected(answer.error());
        const auto page = readParts(answer->body);
        if (!page)
            return tl::unexpected(nonsense(m_client.name(), Tr::tr("what should be a list is none")));
        bytes += page->bytes;
        if (!page->isTruncated)
            return bytes;
        if (page->last <= after)
            return tl::unexpected(nonsense(m_client.name(), Tr::tr("a list has no end")));
        after = page->last;
    }
}

storage::s3::Answer<Tally> storage::s3::Uploads::measure(const QByteArray &prefix)
{
    Tally all;
    Upload last;
    for (int number = 0; number < mostLists; ++number) {
        const auto page = list(prefix, last);
        if (!page)
            return tl::unexpected(page.error());
        for (const Upload &upload : page->uploads) {
            const auto bytes = bytesOf({.key = urlDecoded(upload.key), .id = upload.id});
            if (!bytes)
                return tl::unexpected(bytes.error());
            all.add(*bytes);
        }
        if (!page->isTruncated || page->uploads.empty())
            return all;
        if (page->uploads.back().id == last.id)
            break;
        last = {.key = urlDecoded(page->uploads.back().key), .id = page->uploads.back().id};
    }
    return tl::unexpected(nonsense(m_client.name(), Tr::tr("a list has no end")));
}
