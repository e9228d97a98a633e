// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/bucketclient.h"

#include "storage/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Lists a bucket page by page and believes them only while they go forwards.
class GrowingList {
public:
    explicit GrowingList(bool hasVersions)
        : m_hasVersions(hasVersions)
    {
    }

    /// What is wrong with the next page, empty where nothing is.
    QString take(const storage::s3::Page &page, const QByteArray &prefix)
    {
        for (const storage::s3::Object &object : page.objects) {
            const bool grows = m_hasVersions ? object.key >= m_last : object.key > m_last;
            if (!m_isFirst && !grows)
                return Tr::tr("a list goes backwards");
            if (!object.key.startsWith(prefix))
                return Tr::tr("a list has what was not asked for");
            m_last = object.key;
            m_isFirst = false;
        }
        const QByteArray mark = page.nextToken + '\0' + page.nextKey + '\0' + page.nextVersion;
        if (page.isTruncated && ((page.nextToken.isEmpty() && page.nextKey.isEmpty()) || mark == m_mark))
            return Tr::tr("a list has no end");
        // An empty page that says that more will come may come once; then it is a loop under changing names.
        m_emptyPages = page.objects.empty() ? m_emptyPages + 1 : 0;
        if (page.isTruncated && m_emptyPages > mostEmptyPages)
            return Tr::tr("a list has no end");
        m_mark = mark;
        return {};
    }

private:
    static constexpr int mostEmptyPages = 1000;
    bool m_hasVersions;
    bool m_isFirst = true;
    QByteArray m_last;
    QByteArray m_mark;
    int m_emptyPages = 0;
};

storage::s3::Pairs versionQuery(const QByteArray &prefix, const storage::s3::Page &before)
{
    storage::s3::Pairs query{{"versions", ""}, {"encoding-type", "url"}, {"prefix", prefix}};
    if (!before.nextKey.isEmpty())
        query << std::pair("key-marker"_ba, before.nextKey);
    if (!before.nextVersion.isEmpty())
        query << std::pair("version-id-marker"_ba, before.nextVersion);
    return query;
}
} // namespace

storage::s3::Answer<storage::s3::Page> storage::s3::BucketClient::page(const Pairs &query, const std::stop_token &stop)
{
    const auto answer = ask(Question{.query = query}, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    auto read = readPage(answer->body);
    return read ? Answer<Page>(std::move(*read))
                : tl::unexpected(nonsense(name(), Tr::tr("what should be a list is none")));
}

storage::s3::Answer<void> storage::s3::BucketClient::list(const QByteArray &prefix, const Consume &consume,
                                                          const std::stop_token &stop)
{
    GrowingList growing(false);
    for (QByteArray token;;) {
        Pairs query{{"list-type", "2"}, {"encoding-type", "url"}, {"prefix", prefix}};
        if (!token.isEmpty())
            query << std::pair("continuation-token"_ba, token);
        auto next = page(query, stop);
        if (!next)
            return tl::unexpected(next.error());
        if (const QString wrong = growing.take(*next, prefix); !wrong.isEmpty())
            return tl::unexpected(nonsense(name(), wrong));
        const bool isLast = !next->isTruncated;
        token = next->nextToken;
        if (!consume(std::move(next->objects)) || isLast)
            return {};
    }
}

storage::s3::Answer<void> storage::s3::BucketClient::listVersions(const QByteArray &prefix, const Consume &consume,
                                                                  const std::stop_token &stop)
{
    GrowingList growing(true);
    for (Page before;;) {
        auto next = page(versionQuery(prefix, before), stop);
        if (!next)
            return tl::unexpected(next.error());
        if (const QString wrong = growing.take(*next, prefix); !wrong.isEmpty())
            return tl::unexpected(nonsense(name(), wrong));
        before = {.objects = {},
                  .isTruncated = next->isTruncated,
                  .nextToken = {},
                  .nextKey = next->nextKey,
                  .nextVersion = next->nextVersion};
        if (!consume(std::move(next->objects)) || !before.isTruncated)
            return {};
    }
}

std::vector<storage::s3::Answer<std::vector<storage::s3::Object>>>
storage::s3::BucketClient::versionsOf(std::span<const QByteArray> keys)
{
    // A key is the first of those that begin with it, and its versions follow each other.
    constexpr char fewAtFirst[] = "16";
    std::vector<Question> questions;
    for (const QByteArray &key : keys) {
        Pairs query = versionQuery(key, {});
        query << std::pair("max-keys"_ba, QByteArray(fewAtFirst));
        questions.push_back({.query = query});
    }
    const auto answers = ask(questions);
    std::vector<Answer<std::vector<Object>>> all;
    for (size_t place = 0; place < answers.size(); ++place)
        all.push_back(versionsFrom(keys[place], answers[place]));
    return all;
}

storage::s3::Answer<std::vector<storage::s3::Object>> storage::s3::BucketClient::versionsFrom(const QByteArray &key,
                                                                                              const HttpAnswer &first)
{
    if (!first.isSuccess())
        return tl::unexpected(trouble(first));
    const auto read = readPage(first.body);
    if (!read)
        return tl::unexpected(nonsense(name(), Tr::tr("what should be a list is none")));
    const auto isOther = [&](const Object &object) { return object.key != key; };
    std::vector<Object> versions = read->objects;
    if (const auto other = std::find_if(versions.begin(), versions.end(), isOther); other != versions.end()) {
        if (std::any_of(other, versions.end(), [&](const Object &object) { return object.key <= key; }))
            return tl::unexpected(nonsense(name(), Tr::tr("a list goes backwards")));
        versions.erase(other, versions.end());
        return versions;
    }
    if (!read->isTruncated)
        return versions;
    versions.clear();
    const auto listed = listVersions(key, [&](std::vector<Object> &&objects) {
        const auto other = std::find_if(objects.begin(), objects.end(), isOther);
        versions.insert(versions.end(), objects.begin(), other);
        return other == objects.end();
    });
    return listed ? Answer<std::vector<Object>>(std::move(versions)) : tl::unexpected(listed.error());
}
