// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/obedientbucket.h"

#include "storage/bucket/bucketclient.h"
#include "storage/bucket/pages.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <QXmlStreamReader>
#include <algorithm>

using namespace Qt::StringLiterals;

struct support::ObedientBucket::Request {
    QByteArray method;
    QByteArray key;
    std::map<QByteArray, QByteArray> query;
    std::map<QByteArray, QByteArray> headers; ///< By names in small letters.
    QByteArray body;

    bool has(const QByteArray &name) const { return query.contains(name); }
    QByteArray value(const QByteArray &name) const { return has(name) ? query.at(name) : QByteArray(); }
    QByteArray header(const QByteArray &name) const { return headers.contains(name) ? headers.at(name) : QByteArray(); }
    /// Of a condition, without its quotes.
    QByteArray etag(const QByteArray &name) const { return header(name).replace('"', ""); }
};

namespace {
constexpr int mostListed = 1000;

support::Reply error(int status, const QByteArray &code)
{
    return {.status = status, .body = "<Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>"};
}

QByteArray element(const QByteArray &name, const QByteArray &text)
{
    return '<' + name + '>' + text + "</" + name + '>';
}

QByteArray isoTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc())
        .toString(u"yyyy-MM-dd'T'HH:mm:ss'.000Z'"_s)
        .toLatin1();
}

QByteArray httpTime(qint64 seconds)
{
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

QByteArray urlEncoded(const QByteArray &key)
{
    return key.toPercentEncoding("/");
}
} // namespace

support::ObedientBucket::ObedientBucket(Deletions deletions)
    : m_deletions(deletions)
    , m_server([this](const Asked &asked) { return answer(asked); })
{
}

QProcessEnvironment support::ObedientBucket::environment()
{
    QProcessEnvironment environment;
    environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"test-access"_s);
    environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"test-secret"_s);
    return environment;
}

storage::BucketRoot support::ObedientBucket::root() const
{
    return {.client = std::make_shared<storage::s3::BucketClient>(
                storage::s3::BucketPlace{.endpoint = endpoint(), .region = "default", .bucket = name()}, environment()),
            .address = "s3://" + name() + "/shots",
            .prefix = "shots/",
            .directory = Directory::Screenshots};
}

qint64 support::ObedientBucket::now() const
{
    return QDateTime::currentSecsSinceEpoch() + m_ahead;
}

void support::ObedientBucket::write(const QByteArray &key, const QByteArray &content)
{
    const std::scoped_lock lock(m_mutex);
    add(key, {.id = {}, .etag = {}, .content = content});
}

void support::ObedientBucket::hide(const QByteArray &key)
{
    const std::scoped_lock lock(m_mutex);
    add(key, {.id = {}, .etag = {}, .content = {}, .isMarker = true});
}

void support::ObedientBucket::empty()
{
    const std::scoped_lock lock(m_mutex);
    m_keys.clear();
}

void support::ObedientBucket::judgeBy(Judge judge)
{
    const std::scoped_lock lock(m_mutex);
    m_judge = std::move(judge);
}

int support::ObedientBucket::hidden(const QByteArray &key) const
{
    const std::scoped_lock lock(m_mutex);
    return m_hidden.contains(key) ? m_hidden.at(key) : 0;
}

int support::ObedientBucket::hiddenBelow(const QByteArray &prefix) const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(
        std::count_if(m_hidden.begin(), m_hidden.end(), [&](const auto &key) { return key.first.startsWith(prefix); }));
}

const support::ObedientBucket::Version &support::ObedientBucket::add(const QByteArray &key, Version version)
{
    version.id = "v" + QByteArray::number(++m_versions).rightJustified(8, '0');
    version.modified = now();
    if (version.isMarker)
        ++m_hidden[key];
    else
        version.etag = QCryptographicHash::hash(version.content, QCryptographicHash::Md5).toHex();
    auto &all = m_keys[key];
    all.insert(all.begin(), std::move(version));
    return all.front();
}

const support::ObedientBucket::Version *support::ObedientBucket::current(const QByteArray &key) const
{
    const auto found = m_keys.find(key);
    return found == m_keys.end() || found->second.empty() || found->second.front().isMarker ? nullptr
                                                                                            : &found->second.front();
}

const support::ObedientBucket::Version *support::ObedientBucket::find(const QByteArray &key,
                                                                      const QByteArray &version) const
{
    if (version.isEmpty())
        return current(key);
    const auto found = m_keys.find(key);
    if (found == m_keys.end())
        return nullptr;
    const auto one = std::find_if(found->second.begin(), found->second.end(),
                                  [&](const Version &each) { return each.id == version; });
    return one == found->second.end() || one->isMarker ? nullptr : &*one;
}

support::Reply support::ObedientBucket::answer(const Asked &asked)
{
    const QByteArrayList words = asked.line.split(' ');
    const QByteArray target = words.value(1);
    const qsizetype mark = target.indexOf('?');
    Request request{.method = words.value(0), .key = {}, .query = {}, .headers = {}, .body = asked.body};
    const QByteArray path = target.left(mark < 0 ? target.size() : mark);
    const QByteArray bucket = '/' + name();
    if (path != bucket && !path.startsWith(bucket + '/'))
        return error(404, "NoSuchBucket");
    request.key = QByteArray::fromPercentEncoding(path.mid(bucket.size() + 1));
    for (const QByteArray &pair : mark < 0 ? QByteArrayList() : target.sliced(mark + 1).split('&')) {
        const qsizetype sign = pair.indexOf('=');
        request.query[pair.left(sign < 0 ? pair.size() : sign)]
            = sign < 0 ? QByteArray() : QByteArray::fromPercentEncoding(pair.sliced(sign + 1));
    }
    for (const QByteArray &line : asked.header.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers[line.left(colon).toLower()] = line.sliced(colon + 1).trimmed();
    }
    const std::scoped_lock lock(m_mutex);
    const QByteArray authorization = request.header("authorization");
    const qsizetype begin = authorization.indexOf("Credential=") + 11;
    const QByteArray accessKey = authorization.mid(begin, authorization.indexOf('/', begin) - begin);
    if (const QByteArray code = m_judge ? m_judge(request.method, request.key, accessKey) : QByteArray();
        !code.isEmpty())
        return error(code == "ExpiredToken" ? 400 : 403, code);
    return request.key.isEmpty() ? answerBucket(request) : answerObject(request);
}

support::Reply support::ObedientBucket::answerBucket(const Request &request)
{
    if (request.method == "HEAD")
        return {.headers = "Date: " + httpTime(now()) + "\r\n"};
    if (request.method == "POST" && request.has("delete"))
        return removeMany(request);
    if (request.has("versioning"))
        return {.body = "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"};
    if (request.has("versions"))
        return listVersions(request);
    if (request.has("list-type"))
        return listObjects(request);
    return error(404, request.has("lifecycle") ? "NoSuchLifecycleConfiguration" : "NotImplemented");
}

support::Reply support::ObedientBucket::listVersions(const Request &request) const
{
    const QByteArray prefix = request.value("prefix");
    const int most = request.has("max-keys") ? request.value("max-keys").toInt() : mostListed;
    QByteArray body;
    int count = 0;
    bool isPast = !request.has("key-marker");
    bool isCut = false;
    for (auto key = m_keys.lower_bound(prefix); key != m_keys.end() && key->first.startsWith(prefix); ++key) {
        for (const Version &version : key->second) {
            if (!isPast) {
                isPast = key->first > request.value("key-marker");
                // The one that it names was the last of the page before.
                if (!isPast && key->first == request.value("key-marker")
                    && (version.id == request.value("version-id-marker"))) {
                    isPast = true;
                    continue;
                }
                if (!isPast)
                    continue;
            }
            isCut = count == most;
            if (isCut)
                break;
            ++count;
            const QByteArray kind = version.isMarker ? "DeleteMarker" : "Version";
            body += element(kind,
                            element("Key", urlEncoded(key->first)) + element("VersionId", version.id)
                                + element("IsLatest", &version == &key->second.front() ? "true" : "false")
                                + element("LastModified", isoTime(version.modified))
                                + (version.isMarker ? QByteArray()
                                                    : element("ETag", "&quot;" + version.etag + "&quot;")
                                           + element("Size", QByteArray::number(version.content.size()))));
        }
        if (isCut)
            break;
    }
    return {.body = element("ListVersionsResult",
                            element("EncodingType", "url") + element("IsTruncated", isCut ? "true" : "false") + body)};
}

support::Reply support::ObedientBucket::listObjects(const Request &request) const
{
    const QByteArray prefix = request.value("prefix");
    const int most = request.has("max-keys") ? request.value("max-keys").toInt() : mostListed;
    const QByteArray after = QByteArray::fromHex(request.value("continuation-token"));
    QByteArray body;
    QByteArray last;
    int count = 0;
    bool isCut = false;
    for (auto key = m_keys.lower_bound(prefix); key != m_keys.end() && key->first.startsWith(prefix); ++key) {
        const Version *shown = current(key->first);
        if (!shown || key->first <= after)
            continue;
        isCut = count == most;
        if (isCut)
            break;
        ++count;
        last = key->first;
        body += element("Contents",
                        element("Key", urlEncoded(key->first)) + element("LastModified", isoTime(shown->modified))
                            + element("ETag", "&quot;" + shown->etag + "&quot;")
                            + element("Size", QByteArray::number(shown->content.size())));
    }
    if (isCut)
        body += element("NextContinuationToken", last.toHex());
    return {.body = element("ListBucketResult",
                            element("EncodingType", "url") + element("IsTruncated", isCut ? "true" : "false") + body)};
}

support::Reply support::ObedientBucket::answerObject(const Request &request)
{
    if (request.method == "PUT") {
        const QByteArray source = request.header("x-amz-copy-source");
        return source.isEmpty() ? put(request) : copy(request, source);
    }
    if (request.method == "GET" || request.method == "HEAD")
        return give(request);
    if (request.method != "DELETE")
        return error(501, "NotImplemented");
    QByteArray marker;
    const QByteArray refused = remove(request.key, request.value("versionId"), request.etag("if-match"), marker);
    if (!refused.isEmpty())
        return error(412, refused);
    return {.status = 204,
            .headers
            = marker.isEmpty() ? QByteArray() : "x-amz-delete-marker: true\r\nx-amz-version-id: " + marker + "\r\n"};
}

support::Reply support::ObedientBucket::put(const Request &request)
{
    const Version *there = current(request.key);
    if (request.header("if-none-match") == "*" && there)
        return error(412, "PreconditionFailed");
    if (const QByteArray etag = request.etag("if-match"); !etag.isEmpty() && (!there || there->etag != etag))
        return error(412, "PreconditionFailed");
    const Version &added = add(request.key, {.id = {}, .etag = {}, .content = request.body});
    return {.headers = "ETag: \"" + added.etag + "\"\r\nx-amz-version-id: " + added.id + "\r\n"};
}

support::Reply support::ObedientBucket::copy(const Request &request, const QByteArray &source)
{
    const qsizetype mark = source.indexOf("?versionId=");
    const QByteArray path = QByteArray::fromPercentEncoding(source.left(mark < 0 ? source.size() : mark));
    const Version *from = find(path.sliced(std::min(path.size(), name().size() + 2)),
                               mark < 0 ? QByteArray() : source.sliced(mark + 11));
    if (!from)
        return error(404, "NoSuchKey");
    if (const QByteArray etag = request.etag("x-amz-copy-source-if-match"); !etag.isEmpty() && from->etag != etag)
        return error(412, "PreconditionFailed");
    const Version &added = add(request.key, {.id = {}, .etag = {}, .content = from->content});
    return {.body = element("CopyObjectResult", element("ETag", "&quot;" + added.etag + "&quot;")),
            .headers = "x-amz-version-id: " + added.id + "\r\n"};
}

support::Reply support::ObedientBucket::give(const Request &request) const
{
    const Version *there = find(request.key, request.value("versionId"));
    if (!there)
        return error(404, "NoSuchKey");
    if (const QByteArray etag = request.etag("if-match"); !etag.isEmpty() && there->etag != etag)
        return error(412, "PreconditionFailed");
    return {.body = there->content,
            .headers = "ETag: \"" + there->etag + "\"\r\nx-amz-version-id: " + there->id
                + "\r\nLast-Modified: " + httpTime(there->modified) + "\r\nDate: " + httpTime(now()) + "\r\n"};
}

bool support::ObedientBucket::isRefused(const QByteArray &key, const QByteArray &etag) const
{
    const Version *there = current(key);
    return !etag.isEmpty() && (!there || there->etag != etag);
}

QByteArray support::ObedientBucket::remove(const QByteArray &key, const QByteArray &version, const QByteArray &etag,
                                           QByteArray &marker)
{
    const bool isRefused = version.isEmpty() && this->isRefused(key, etag);
    const bool isTrial = key.contains("/probe-");
    if (isRefused && (m_deletions == Deletions::Obey || (m_deletions == Deletions::Pose && isTrial)))
        return "PreconditionFailed";
    if (version.isEmpty()) {
        marker = add(key, {.id = {}, .etag = {}, .content = {}, .isMarker = true}).id;
    } else if (const auto found = m_keys.find(key); found != m_keys.end()) {
        if (m_locked && key.startsWith(*m_locked) && find(key, version))
            return "AccessDenied";
        std::erase_if(found->second, [&](const Version &one) { return one.id == version; });
    }
    return isRefused && m_deletions == Deletions::Pretend ? "PreconditionFailed" : QByteArray();
}

support::Reply support::ObedientBucket::removeMany(const Request &request)
{
    if (m_onDeletions)
        m_onDeletions();
    QXmlStreamReader reader(request.body);
    QByteArray body;
    QByteArray key, version, etag;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (reader.name() == "Object"_L1)
                key = version = etag = {};
            else if (reader.name() == "Key"_L1)
                key = reader.readElementText().toUtf8();
            else if (reader.name() == "VersionId"_L1)
                version = reader.readElementText().toLatin1();
            else if (reader.name() == "ETag"_L1)
                etag = reader.readElementText().toLatin1().replace('"', "");
        } else if (token == QXmlStreamReader::EndElement && reader.name() == "Object"_L1) {
            QByteArray marker;
            const QByteArray refused = remove(key, version, etag, marker);
            QByteArray one = element("Key", QString::fromUtf8(key).toHtmlEscaped().toUtf8());
            if (!version.isEmpty())
                one += element("VersionId", version);
            if (!refused.isEmpty())
                body += element("Error", one + element("Code", refused) + element("Message", refused));
            else
                body += element("Deleted",
                                one
                                    + (marker.isEmpty() ? QByteArray()
                                                        : element("DeleteMarker", "true")
                                               + element("DeleteMarkerVersionId", marker)));
        }
    }
    return reader.hasError() ? error(400, "MalformedXML") : Reply{.body = element("DeleteResult", body)};
}
