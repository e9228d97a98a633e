// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <algorithm>

namespace {
constexpr char algorithm[] = "AWS4-HMAC-SHA256";

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QByteArray percentEncoded(QByteArrayView text, bool keepsSlashes)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray encoded;
    encoded.reserve(text.size() + text.size() / 4);
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.' || byte == '_' || byte == '~'
            || (keepsSlashes && byte == '/');
        if (isPlain)
            encoded += letter;
        else
            (((encoded += '%') += digits[byte >> 4]) += digits[byte & 15]);
    }
    return encoded;
}

/// A run of spaces in a value is signed as one.
QByteArray canonicalValue(const QByteArray &value)
{
    return value.simplified();
}
} // namespace

QByteArray storage::s3::uriEncoded(QByteArrayView text)
{
    return percentEncoded(text, false);
}

QByteArray storage::s3::pathEncoded(QByteArrayView key)
{
    return percentEncoded(key, true);
}

QByteArray storage::s3::queryOf(const Pairs &parameters)
{
    QByteArrayList words;
    for (const auto &[name, value] : parameters)
        words << uriEncoded(name) + '=' + uriEncoded(value);
    std::sort(words.begin(), words.end());
    return words.join('&');
}

QByteArray storage::s3::amzDate(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray storage::s3::sha256Hex(QByteArrayView content)
{
    return QCryptographicHash::hash(content.toByteArray(), QCryptographicHash::Sha256).toHex();
}

QByteArray storage::s3::authorizationOf(const SignedRequest &request, const Credentials &credentials,
                                        const SigningScope &scope)
{
    Pairs headers = request.headers;
    std::sort(headers.begin(), headers.end());
    QByteArray listed;
    QByteArrayList names;
    for (const auto &[name, value] : headers) {
        listed += name + ':' + canonicalValue(value) + '\n';
        names << name;
    }
    const QByteArray signedNames = names.join(';');
    const QByteArray canonical = request.method + '\n' + request.path + '\n' + request.query + '\n' + listed + '\n'
        + signedNames + '\n' + request.payloadHash;

    const QByteArray date = amzDate(scope.time);
    const QByteArray day = date.left(8);
    const QByteArray place = day + '/' + scope.region + '/' + scope.service + "/aws4_request";
    const QByteArray text = QByteArray(algorithm) + '\n' + date + '\n' + place + '\n' + sha256Hex(canonical);
    QByteArray key = hmac("AWS4" + credentials.secretKey, day);
    for (const QByteArray &word : {scope.region, scope.service, QByteArray("aws4_request")})
        key = hmac(key, word);
    return QByteArray(algorithm) + " Credential=" + credentials.accessKey + '/' + place
        + ",SignedHeaders=" + signedNames + ",Signature=" + hmac(key, text).toHex();
}
