// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/bucket/httpclient.h"

namespace storage::s3 {

/// What is wrong, as far as anybody decides by it.
enum class Cause {
    Unreached, ///< Nobody answers at the endpoint.
    Certificate, ///< Somebody answers whose certificate is not to be trusted.
    NoBucket,
    NoKey,
    Denied, ///< The credentials hold, and do not reach so far.
    Unknown, ///< The server does not know the key, or the secret is another one.
    Expired, ///< Temporary credentials whose time is over.
    Clock, ///< This machine's clock is too far from the server's.
    Region, ///< The bucket lies in another one.
    Precondition, ///< What lies there is not what the request was about.
    Busy, ///< The server asks for patience, and has had some.
    Unsupported, ///< The server does not know the operation.
    Nonsense, ///< What it answers is no answer.
    Stopped,
    Other,
};

struct Trouble {
    Cause cause = Cause::Other;
    QString sentence; ///< For people.
    bool mayHaveActed = false; ///< Nobody knows whether the request has been carried out.

    Error toError() const;
    /// As one of the kernel's numbers, for what knows no other.
    int toErrno() const;
};

template <typename T> using Answer = tl::expected<T, Trouble>;

/// How a request ended that did not succeed. `place` is the bucket, for people.
Trouble troubleOf(const HttpAnswer &answer, const QString &place);
/// The same of one key of a batch that succeeded as a whole.
Trouble troubleOfCode(const QByteArray &code, const QString &message, const QString &place);
/// An answer of success that makes no sense.
Trouble nonsense(const QString &place, const QString &why);

/// The "Code" of an error's document; empty where there is none.
QByteArray errorCode(const HttpAnswer &answer);
/// Whether the server says that it is too much at the moment.
bool asksForPatience(const HttpAnswer &answer);

} // namespace storage::s3
