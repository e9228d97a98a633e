// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/bucketclient.h"

#include "core/base/bytes.h"
#include "core/base/pausing.h"
#include "storage/tr.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <algorithm>
#include <curl/curl.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostAtOnce = 32;
constexpr int attempts = 6;
constexpr std::chrono::milliseconds firstPause(200);

bool wantsAnotherTry(const storage::s3::HttpAnswer &answer, const storage::s3::Question &question)
{
    if (answer.isStopped || answer.isTooLarge || answer.isTls)
        return false;
    // A server that asks for patience has done nothing.
    if (answer.status == 429 || answer.status == 503)
        return true;
    if (answer.status == 0 && !answer.wasSent)
        return true;
    return question.isRepeatable && !question.consume && (answer.status == 0 || answer.status >= 500)
        && answer.status != 501;
}

qint64 secondsOfHttpDate(const QByteArray &date)
{
    return std::max<qint64>(0, curl_getdate(date.constData(), nullptr));
}

QByteArray unquotedEtag(QByteArray etag)
{
    if (etag.size() >= 2 && etag.startsWith('"') && etag.endsWith('"'))
        etag = etag.sliced(1, etag.size() - 2);
    return etag;
}
} // namespace

storage::s3::BucketClient::BucketClient(BucketPlace place, const QProcessEnvironment &environment,
                                        const ObjectStoreKey &kept)
    : m_place(std::move(place))
    , m_credentials(m_http, environment, m_place.region, kept)
    , m_atOnce(mostAtOnce)
{
}

QString storage::s3::BucketClient::name() const
{
    return Tr::tr("%1 at %2").arg(QString::fromLatin1(m_place.bucket), QString::fromLatin1(m_place.endpoint));
}

storage::s3::HttpRequest storage::s3::BucketClient::signedRequest(const Question &question,
                                                                  const Credentials &credentials) const
{
    SignedRequest request{.method = question.method,
                          .path = '/' + pathEncoded(m_place.bucket),
                          .query = queryOf(question.query),
                          .headers = question.headers,
                          .payloadHash = sha256Hex(question.body)};
    if (!question.key.isEmpty())
        request.path += '/' + pathEncoded(question.key);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    request.headers << std::pair("host"_ba, m_place.endpoint.sliced(m_place.endpoint.indexOf("://") + 3))
                    << std::pair("x-amz-content-sha256"_ba, request.payloadHash)
                    << std::pair("x-amz-date"_ba, amzDate(now));
    if (!credentials.sessionToken.isEmpty())
        request.headers << std::pair("x-amz-security-token"_ba, credentials.sessionToken);
    HttpRequest http{.method = question.method,
                     .url = m_place.endpoint + request.path,
                     .body = question.body,
                     .patience = question.patience,
                     .mostBytes = question.mostBytes,
                     .consume = question.consume};
    if (!request.query.isEmpty())
        http.url += '?' + request.query;
    for (const auto &[name, value] : request.headers)
        http.headers << name + ": " + value;
    http.headers << "Authorization: " + authorizationOf(request, credentials, {.region = m_place.region, .time = now});
    return http;
}

void storage::s3::BucketClient::slowDown()
{
    m_atOnce = std::max(1, m_atOnce / 2);
}

void storage::s3::BucketClient::speedUp()
{
    m_atOnce = std::min(mostAtOnce, m_atOnce + 1);
}

std::vector<storage::s3::HttpAnswer> storage::s3::BucketClient::ask(std::span<const Question> questions,
                                                                    const std::stop_token &stop)
{
    std::vector<HttpAnswer> answers(questions.size());
    std::vector<size_t> open(questions.size());
    for (size_t place = 0; place < open.size(); ++place)
        open[place] = place;
    bool hasRenewed = false;
    auto pause = firstPause;
    for (int attempt = 0; attempt < attempts && !open.empty(); ++attempt) {
        const auto credentials = m_credentials.credentials();
        if (!credentials) {
            for (const size_t place : open)
                answers[place] = {.trouble = credentials.error().message, .isUnasked = true, .wasSent = false};
            break;
        }
        std::vector<HttpRequest> requests;
        requests.reserve(open.size());
        for (const size_t place : open)
            requests.push_back(signedRequest(questions[place], *credentials));
        std::vector<HttpAnswer> some = m_http.perform(requests, m_atOnce, stop);
        std::vector<size_t> again;
        bool isBusy = false;
        bool isOver = false;
        for (size_t index = 0; index < open.size(); ++index) {
            const bool hasExpired = some[index].status >= 400 && some[index].status < 404 && !hasRenewed
                && troubleOf(some[index], {}).cause == Cause::Expired;
            isBusy = isBusy || some[index].status == 503 || some[index].status == 429;
            isOver = isOver || hasExpired;
            if (hasExpired || wantsAnotherTry(some[index], questions[open[index]]))
                again.push_back(open[index]);
            answers[open[index]] = std::move(some[index]);
        }
        open = std::move(again);
        isBusy ? slowDown() : speedUp();
        if (isOver) {
            m_credentials.forget();
            hasRenewed = true;
        }
        if (open.empty() || attempt + 1 == attempts)
            break;
        const auto jitter = std::chrono::milliseconds(QRandomGenerator::global()->bounded(100));
        if (!isOver && !pauseFor(stop, pause + jitter))
            break;
        pause *= 2;
    }
    return answers;
}

storage::s3::Answer<storage::s3::HttpAnswer> storage::s3::BucketClient::ask(const Question &question,
                                                                            const std::stop_token &stop)
{
    HttpAnswer answer = std::move(ask(std::span(&question, 1), stop).front());
    if (!answer.isSuccess())
        return tl::unexpected(trouble(answer));
    return answer;
}

storage::s3::Object storage::s3::BucketClient::objectOf(const QByteArray &key, const HttpAnswer &answer) const
{
    return {.key = key,
            .version = answer.header("x-amz-version-id"),
            .etag = unquotedEtag(answer.header("etag")),
            .size = answer.header("content-length").toLongLong(),
            .modified = secondsOfHttpDate(answer.header("last-modified")),
            .isLatest = true,
            .isMarker = answer.header("x-amz-delete-marker") == "true"};
}

std::vector<storage::s3::Answer<storage::s3::Object>> storage::s3::BucketClient::head(std::span<const QByteArray> keys)
{
    std::vector<Question> questions;
    for (const QByteArray &key : keys)
        questions.push_back({.method = "HEAD", .key = key});
    std::vector<Answer<Object>> found;
    const auto answers = ask(questions);
    for (size_t place = 0; place < answers.size(); ++place) {
        if (answers[place].isSuccess())
            found.emplace_back(objectOf(keys[place], answers[place]));
        else
            found.emplace_back(tl::unexpected(trouble(answers[place])));
    }
    return found;
}

storage::s3::Answer<storage::s3::BucketFacts> storage::s3::BucketClient::facts()
{
    const auto answer = ask(Question{.method = "HEAD"});
    if (!answer) {
        Trouble trouble = answer.error();
        // Of a bucket there is only one thing that is not there.
        if (trouble.cause == Cause::NoKey)
            trouble = troubleOfCode("NoSuchBucket", {}, name());
        return tl::unexpected(trouble);
    }
    BucketFacts facts{.server = answer->header("server"), .clockAheadSeconds = 0, .usedBytes = {}, .quotaBytes = {}};
    if (const qint64 theirs = secondsOfHttpDate(answer->header("date")); theirs > 0)
        facts.clockAheadSeconds = QDateTime::currentSecsSinceEpoch() - theirs;
    bool isNumber = false;
    const qint64 used = answer->header("x-rgw-bytes-used").toLongLong(&isNumber);
    if (isNumber && used >= 0)
        facts.usedBytes = used;
    const qint64 quota = answer->header("x-rgw-quota-bucket-size").toLongLong(&isNumber);
    if (isNumber && quota > 0)
        facts.quotaBytes = quota;
    return facts;
}

std::chrono::milliseconds storage::s3::patienceFor(qint64 bytes)
{
    constexpr qint64 leastBytesInMs = 32;
    return std::chrono::seconds(60) + std::chrono::milliseconds(bytes / leastBytesInMs);
}

storage::s3::Question storage::s3::BucketClient::questionFor(const Object &object)
{
    Question question{.key = object.key};
    if (!object.version.isEmpty())
        question.query << std::pair("versionId"_ba, object.version);
    if (!object.etag.isEmpty())
        question.headers << std::pair("if-match"_ba, '"' + object.etag + '"');
    return question;
}

storage::s3::Question storage::s3::BucketClient::questionFor(const NewObject &object)
{
    const PutCondition &condition = object.condition;
    const QByteArray sum = QCryptographicHash::hash(object.content, QCryptographicHash::Md5).toBase64();
    // With a condition the second of two finds what the first has done.
    Question question{.method = "PUT",
                      .key = object.key,
                      .headers = object.headers,
                      .body = object.content,
                      .isRepeatable = !condition.isNew && condition.etag.isEmpty(),
                      .patience = patienceFor(object.content.size())};
    question.headers << std::pair("content-md5"_ba, sum);
    if (condition.isNew)
        question.headers << std::pair("if-none-match"_ba, "*"_ba);
    if (!condition.etag.isEmpty())
        question.headers << std::pair("if-match"_ba, '"' + condition.etag + '"');
    return question;
}

storage::s3::Answer<std::pair<QByteArray, storage::s3::Object>> storage::s3::BucketClient::get(const QByteArray &key,
                                                                                               qint64 limit)
{
    const auto answer = ask(Question{.key = key, .mostBytes = limit});
    if (!answer)
        return tl::unexpected(answer.error());
    return std::pair(answer->body, objectOf(key, *answer));
}

std::vector<storage::s3::Answer<QByteArray>> storage::s3::BucketClient::getAll(std::span<const QByteArray> keys,
                                                                               qint64 limit)
{
    std::vector<Question> questions;
    for (const QByteArray &key : keys)
        questions.push_back({.key = key, .mostBytes = limit});
    std::vector<Answer<QByteArray>> contents;
    for (const HttpAnswer &answer : ask(questions)) {
        if (answer.isSuccess())
            contents.emplace_back(answer.body);
        else
            contents.emplace_back(tl::unexpected(trouble(answer)));
    }
    return contents;
}

storage::s3::Answer<void> storage::s3::BucketClient::get(const Object &object,
                                                         const std::function<bool(QByteArrayView piece)> &consume,
                                                         const std::stop_token &stop)
{
    Question question = questionFor(object);
    question.patience = std::chrono::hours(1);
    question.consume = consume;
    const auto answer = ask(question, stop);
    return answer ? Answer<void>() : tl::unexpected(answer.error());
}

std::vector<storage::s3::Answer<void>> storage::s3::BucketClient::get(std::span<const Object> objects,
                                                                      const ConsumeOne &consume)
{
    std::vector<Question> questions;
    for (size_t place = 0; place < objects.size(); ++place) {
        questions.push_back(questionFor(objects[place]));
        questions.back().patience = patienceFor(objects[place].size);
        questions.back().consume = [&consume, place](QByteArrayView piece) { return consume(place, piece); };
    }
    std::vector<Answer<void>> results;
    for (const HttpAnswer &answer : ask(questions))
        results.push_back(answer.isSuccess() ? Answer<void>() : tl::unexpected(trouble(answer)));
    return results;
}

storage::s3::Answer<storage::s3::Object>
storage::s3::BucketClient::put(const QByteArray &key, const QByteArray &content, const PutCondition &condition)
{
    const NewObject object{.key = key, .content = content, .condition = condition};
    return put(std::span(&object, 1)).front();
}

std::vector<storage::s3::Answer<storage::s3::Object>> storage::s3::BucketClient::put(std::span<const NewObject> objects)
{
    std::vector<Question> questions;
    questions.reserve(objects.size());
    for (const NewObject &object : objects)
        questions.push_back(questionFor(object));
    const auto answers = ask(questions);
    std::vector<Answer<Object>> results;
    for (size_t place = 0; place < answers.size(); ++place) {
        if (!answers[place].isSuccess()) {
            results.emplace_back(tl::unexpected(trouble(answers[place])));
            continue;
        }
        results.emplace_back(objectOf(objects[place].key, answers[place]));
        results.back()->size = objects[place].content.size();
    }
    return results;
}

storage::s3::Answer<storage::s3::Object> storage::s3::BucketClient::copy(const Object &from, const QByteArray &key)
{
    QByteArray source = '/' + pathEncoded(m_place.bucket) + '/' + pathEncoded(from.key);
    if (!from.version.isEmpty())
        source += "?versionId=" + uriEncoded(from.version);
    const auto answer = ask(
        Question{.method = "PUT",
                 .key = key,
                 .headers = {{"x-amz-copy-source", source}, {"x-amz-copy-source-if-match", '"' + from.etag + '"'}},
                 .isRepeatable = false,
                 .patience = std::chrono::minutes(5)});
    if (!answer)
        return tl::unexpected(answer.error());
    // An error may come within what began as a success.
    if (const QByteArray code = errorCode(*answer); !code.isEmpty()) {
        Trouble inside = troubleOfCode(code, {}, name());
        inside.mayHaveActed = true;
        return tl::unexpected(inside);
    }
    return Object{.key = key,
                  .version = answer->header("x-amz-version-id"),
                  .etag = unquotedEtag(findText(answer->body, u"ETag"_s).toLatin1()),
                  .size = from.size,
                  .isLatest = true};
}

storage::s3::Answer<storage::s3::Object> storage::s3::BucketClient::remove(const Deletion &deletion)
{
    Question question{.method = "DELETE", .key = deletion.key, .isRepeatable = !deletion.version.isEmpty()};
    if (!deletion.version.isEmpty())
        question.query << std::pair("versionId"_ba, deletion.version);
    if (!deletion.etag.isEmpty())
        question.headers << std::pair("if-match"_ba, '"' + deletion.etag + '"');
    const auto answer = ask(question);
    if (!answer)
        return tl::unexpected(answer.error());
    return objectOf(deletion.key, *answer);
}

std::vector<storage::s3::Answer<storage::s3::Object>>
storage::s3::BucketClient::remove(const std::vector<Deletion> &deletions, std::chrono::milliseconds patience)
{
    std::vector<Answer<Object>> results(deletions.size(), Answer<Object>(Object()));
    std::vector<Deletion> batch;
    std::vector<size_t> places;
    for (size_t place = 0; place < deletions.size(); ++place) {
        if (!fitsXml(deletions[place].key)) {
            results[place] = remove(deletions[place]);
            continue;
        }
        batch.push_back(deletions[place]);
        places.push_back(place);
    }
    if (batch.empty())
        return results;
    const QByteArray document = deletionDocument(batch);
    const bool isExact
        = std::all_of(batch.begin(), batch.end(), [](const Deletion &one) { return !one.version.isEmpty(); });
    const auto answer = ask(
        Question{.method = "POST",
                 .query = {{"delete", ""}},
                 .headers = {{"content-md5", QCryptographicHash::hash(document, QCryptographicHash::Md5).toBase64()},
                             {"content-type", "application/xml"}},
                 .body = document,
                 .isRepeatable = isExact,
                 .patience = patience});
    const auto said = answer ? readDeletions(answer->body) : std::nullopt;
    Trouble unanswered
        = answer ? nonsense(name(), Tr::tr("it does not say what became of the files of a batch")) : answer.error();
    unanswered.mayHaveActed = unanswered.mayHaveActed || answer.has_value();
    std::map<std::pair<QByteArray, QByteArray>, const Deleted *> byKey;
    for (size_t index = 0; said && index < said->size(); ++index)
        byKey[{(*said)[index].key, (*said)[index].version}] = &(*said)[index];
    for (size_t index = 0; index < batch.size(); ++index) {
        Answer<Object> &result = results[places[index]];
        const auto found = byKey.find({batch[index].key, batch[index].version});
        if (found == byKey.end()) {
            result = tl::unexpected(unanswered);
        } else if (!found->second->code.isEmpty()) {
            result = tl::unexpected(troubleOfCode(found->second->code, found->second->message, name()));
            result.error().mayHaveActed = result.error().cause == Cause::Other;
        } else {
            result = Object{.key = batch[index].key, .version = found->second->marker, .isMarker = true};
        }
    }
    return results;
}
