// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <utility>

namespace storage::s3 {

/// What an object store knows somebody by.
struct Credentials {
    QByteArray accessKey;
    QByteArray secretKey;
    QByteArray sessionToken = {}; ///< Of temporary ones.
    QDateTime expires = {}; ///< Invalid: nobody said.
    QString source = {}; ///< Where they came from, for people: a fragment.
};

/// A name or value as it stands in a signed URL (RFC 3986): all but letters, digits and "-._~" as %XX.
QByteArray uriEncoded(QByteArrayView text);
/// The same of a key: its slashes stay, whatever stands between them.
QByteArray pathEncoded(QByteArrayView key);

using Pairs = QList<std::pair<QByteArray, QByteArray>>;
/// "a=1&b=", encoded and in the order in which it is signed.
QByteArray queryOf(const Pairs &parameters);

/// A request as it is signed. Header names are in small letters.
struct SignedRequest {
    QByteArray method;
    QByteArray path; ///< Encoded, as it goes over the wire.
    QByteArray query = {}; ///< As queryOf.
    Pairs headers; ///< Of those to be signed; "host" is among them.
    QByteArray payloadHash; ///< SHA-256 in hexadecimal.
};

/// For which part of the world, and when, a signature holds.
struct SigningScope {
    QByteArray region;
    QByteArray service = "s3";
    QDateTime time; ///< UTC.
};

/// "20130524T000000Z"
QByteArray amzDate(const QDateTime &time);
QByteArray sha256Hex(QByteArrayView content);

/// The value of the header "Authorization" (AWS Signature Version 4).
QByteArray authorizationOf(const SignedRequest &request, const Credentials &credentials, const SigningScope &scope);

} // namespace storage::s3
