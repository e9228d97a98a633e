// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bucket/credentialchain.h"
#include "storage/bucket/pages.h"
#include "storage/bucket/trouble.h"

#include <atomic>

namespace storage::s3 {

/// Which bucket, and who has it.
struct BucketPlace {
    QByteArray endpoint; ///< "https://host[:port]"
    QByteArray region;
    QByteArray bucket;
};

/// One question to the server.
struct Question {
    QByteArray method = "GET";
    QByteArray key = {}; ///< Empty: it is about the bucket itself.
    Pairs query = {};
    Pairs headers = {}; ///< Names in small letters.
    QByteArray body = {};
    /// Asked again after silence: twice is as good as once.
    bool isRepeatable = true;
    std::chrono::milliseconds patience = std::chrono::seconds(60);
    qint64 mostBytes = qint64{16} * 1024 * 1024;
    std::function<bool(QByteArrayView piece)> consume = {};
};

/// How long a request with so many bytes may take: even over a thin line, and not for ever.
std::chrono::milliseconds patienceFor(qint64 bytes);

/// Only where what lies at the key is as expected.
struct PutCondition {
    bool isNew = false; ///< Nothing lies there.
    QByteArray etag = {}; ///< This lies there; empty: whatever does.
};

/// Where nothing must lie yet, if so said.
struct NewObject {
    QByteArray key;
    QByteArray content;
    Pairs headers = {}; ///< What it keeps besides. Names in small letters.
    PutCondition condition = {};
};

/// What the server says of itself and of the bucket.
struct BucketFacts {
    QByteArray server; ///< "Server", as it calls itself; for people.
    qint64 clockAheadSeconds = 0; ///< This machine's clock minus the server's.
    std::optional<qint64> usedBytes; ///< By its own account, of the bucket.
    std::optional<qint64> quotaBytes;
};

/// Asks an object store about one bucket, and has it do things there. Keys are bytes. What is asked many times at once
/// has so many connections as the server bears: fewer after it asked for patience. Any thread.
class BucketClient {
public:
    /// `kept`: see CredentialChain.
    BucketClient(BucketPlace place, const QProcessEnvironment &environment, const ObjectStoreKey &kept = {});

    const BucketPlace &place() const { return m_place; }
    /// "bucket at host", for people.
    QString name() const;
    /// The key that it is known by there. Errors: as CredentialChain.
    Result<Credentials> credentials() { return m_credentials.credentials(); }
    /// Where they are looked for first.
    const QProcessEnvironment &environment() const { return m_credentials.environment(); }

    /// As many answers in the same order. What the server asks patience for, or is silent about, is asked again.
    std::vector<HttpAnswer> ask(std::span<const Question> questions, const std::stop_token &stop = {});
    Answer<HttpAnswer> ask(const Question &question, const std::stop_token &stop = {});

    /// Gets some of a list; false: enough.
    using Consume = std::function<bool(std::vector<Object> &&objects)>;
    /// Everything below a prefix, in the order of the keys. Nonsense where a list does not grow or does not end.
    Answer<void> list(const QByteArray &prefix, const Consume &consume, const std::stop_token &stop = {});
    /// The same with all versions, those of one key newest first.
    Answer<void> listVersions(const QByteArray &prefix, const Consume &consume, const std::stop_token &stop = {});
    /// All versions of each key, newest first; empty where there are none.
    std::vector<Answer<std::vector<Object>>> versionsOf(std::span<const QByteArray> keys);

    /// What lies at each key. NoKey also where there is no bucket.
    std::vector<Answer<Object>> head(std::span<const QByteArray> keys);
    Answer<BucketFacts> facts();

    /// At most `limit` bytes; more of them are nonsense.
    Answer<std::pair<QByteArray, Object>> get(const QByteArray &key, qint64 limit);
    std::vector<Answer<QByteArray>> getAll(std::span<const QByteArray> keys, qint64 limit);
    /// `object` with its version and etag, so that no other content comes.
    Answer<void> get(const Object &object, const std::function<bool(QByteArrayView piece)> &consume,
                     const std::stop_token &stop);
    /// What is asked for at once comes in pieces at once; `place` is an object's in `objects`.
    using ConsumeOne = std::function<bool(size_t place, QByteArrayView piece)>;
    std::vector<Answer<void>> get(std::span<const Object> objects, const ConsumeOne &consume);
    Answer<Object> put(const QByteArray &key, const QByteArray &content, const PutCondition &condition = {});
    std::vector<Answer<Object>> put(std::span<const NewObject> objects);
    /// A version of a key once more, as the newest.
    Answer<Object> copy(const Object &from, const QByteArray &key);
    /// Without a version: where there are versions this makes a marker, which is what it returns.
    Answer<Object> remove(const Deletion &deletion);
    /// Many at once; as many answers in the same order, by key and version. A batch that was not answered is trouble of
    /// each of them.
    std::vector<Answer<Object>> remove(const std::vector<Deletion> &deletions, std::chrono::milliseconds patience);

private:
    static Question questionFor(const Object &object);
    static Question questionFor(const NewObject &object);
    HttpRequest signedRequest(const Question &question, const Credentials &credentials) const;
    Trouble trouble(const HttpAnswer &answer) const { return troubleOf(answer, name()); }
    Object objectOf(const QByteArray &key, const HttpAnswer &answer) const;
    Answer<std::vector<Object>> versionsFrom(const QByteArray &key, const HttpAnswer &first);
    Answer<Page> page(const Pairs &query, const std::stop_token &stop);
    void slowDown();
    void speedUp();

    const BucketPlace m_place;
    HttpClient m_http;
    CredentialChain m_credentials;
    std::atomic<int> m_atOnce;
};

} // namespace storage::s3
