// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bucket/bucketroot.h"
#include "support/scriptedserver.h"

#include <QProcessEnvironment>
#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace support {

/// A bucket in memory that keeps versions and takes the conditions of requests at their word, which no server in Debian
/// does for deletions; or one that only seems to. One request at a time.
class ObedientBucket {
public:
    /// What becomes of a deletion for other content than what lies there.
    enum class Deletions {
        Obey, ///< It is refused.
        Overlook, ///< It is done and said to be done.
        Pretend, ///< It is said to be refused, and done.
        Pose, ///< It is refused for objects of trials alone.
    };

    explicit ObedientBucket(Deletions deletions = Deletions::Obey);

    QByteArray endpoint() const { return m_server.endpoint(); }
    static QByteArray name() { return "obedient"; }
    /// The root below "shots/".
    storage::BucketRoot root() const;
    static QProcessEnvironment environment();

    /// Somebody else writes.
    void write(const QByteArray &key, const QByteArray &content);
    /// Somebody else deletes.
    void hide(const QByteArray &key);
    /// Called before each batch of deletions is done; may write.
    void onDeletions(std::function<void()> then) { m_onDeletions = std::move(then); }
    /// Whoever owns it has taken all away.
    void empty();
    /// Object Lock: what was written below the prefix is not to be deleted for good.
    void lock(const QByteArray &prefix) { m_locked = prefix; }
    void unlock() { m_locked.reset(); }
    /// By the server's clock.
    void passTime(std::chrono::seconds time) { m_ahead += time.count(); }
    /// Asked of each request: the code of the error that it gets, or nothing.
    using Judge
        = std::function<QByteArray(const QByteArray &method, const QByteArray &key, const QByteArray &accessKey)>;
    void judgeBy(Judge judge);
    /// How often the key was hidden by a marker, whatever has become of it; and how many keys below a prefix were.
    int hidden(const QByteArray &key) const;
    int hiddenBelow(const QByteArray &prefix) const;
    /// Requests so far.
    int asked() const { return m_server.asked(); }

private:
    struct Version {
        QByteArray id;
        QByteArray etag;
        QByteArray content;
        bool isMarker = false;
        qint64 modified = 0; ///< Seconds since the epoch.
    };
    struct Request;

    qint64 now() const;
    Reply answer(const Asked &asked);
    Reply answerBucket(const Request &request);
    Reply answerObject(const Request &request);
    Reply listVersions(const Request &request) const;
    Reply listObjects(const Request &request) const;
    Reply put(const Request &request);
    Reply copy(const Request &request, const QByteArray &source);
    Reply give(const Request &request) const;
    Reply removeMany(const Request &request);
    /// Empty: done; else the code of an error.
    QByteArray remove(const QByteArray &key, const QByteArray &version, const QByteArray &etag, QByteArray &marker);
    bool isRefused(const QByteArray &key, const QByteArray &etag) const;
    const Version *current(const QByteArray &key) const;
    const Version *find(const QByteArray &key, const QByteArray &version) const;
    const Version &add(const QByteArray &key, Version version);

    const Deletions m_deletions;
    std::function<void()> m_onDeletions;
    Judge m_judge;
    std::optional<QByteArray> m_locked;
    std::atomic<qint64> m_ahead{0}; ///< Of this machine's clock, in seconds.
    mutable std::recursive_mutex m_mutex;
    std::map<QByteArray, std::vector<Version>> m_keys; ///< The newest first.
    std::map<QByteArray, int> m_hidden;
    int m_versions = 0;
    ScriptedServer m_server; ///< Ends first.
};

} // namespace support
