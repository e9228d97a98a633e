// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace storage::s3 {

/// One request as it goes over the wire, and how long it may take.
struct HttpRequest {
    QByteArray method;
    QByteArray url; ///< Taken as it is: "..", "//" and the like are somebody's names.
    QByteArrayList headers = {}; ///< "Name: value"
    QByteArray body = {};
    std::chrono::milliseconds patience = std::chrono::seconds(60);
    qint64 mostBytes = qint64{16} * 1024 * 1024; ///< Of an answer; more of it is an error.
    /// Gets the bytes of an answer of success in place of `HttpAnswer::body`. False ends the transfer.
    std::function<bool(QByteArrayView piece)> consume = {};
};

/// What came back. A status of 0: nothing did, and `trouble` says why.
struct HttpAnswer {
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< Names in small letters.
    QByteArray body = {};
    QString trouble = {};
    bool isUnasked = false; ///< There was nobody to ask as; `trouble` is a whole sentence.
    bool isTls = false; ///< It is about the other side's certificate.
    bool wasSent = true; ///< False: certainly nothing was asked of the other side.
    bool isStopped = false; ///< By the caller's stop or its `consume`.
    bool isTooLarge = false;

    /// Empty where there is no such header.
    QByteArray header(QByteArrayView name) const;
    bool isSuccess() const { return status >= 200 && status < 300; }
};

/// Speaks HTTP, several requests at a time, over connections that it keeps. Never follows a redirect: what is signed
/// goes where it was meant to go or nowhere. Any thread.
class HttpClient {
public:
    HttpClient();
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// As many answers in the same order, `atOnce` of them under way at a time. A stop ends those that are.
    std::vector<HttpAnswer> perform(std::span<const HttpRequest> requests, int atOnce,
                                    const std::stop_token &stop = {});

private:
    class Session;
    std::unique_ptr<Session> borrow();

    std::mutex m_mutex;
    std::vector<std::unique_ptr<Session>> m_idle;
};

} // namespace storage::s3
