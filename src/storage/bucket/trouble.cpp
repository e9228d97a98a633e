// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/trouble.h"

#include "core/base/bytes.h"
#include "storage/tr.h"

#include <QDateTime>
#include <QXmlStreamReader>
#include <array>
#include <cerrno>
#include <curl/curl.h>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {
using storage::s3::Cause;

constexpr qsizetype longestMessage = 300;

struct ErrorDocument {
    QByteArray code;
    QString message;
};

ErrorDocument readErrorDocument(const QByteArray &body)
{
    ErrorDocument document;
    QXmlStreamReader reader(body);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return {};
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "Code"_L1)
            document.code = reader.readElementText(QXmlStreamReader::SkipChildElements).toLatin1();
        else if (reader.name() == "Message"_L1)
            document.message
                = bytes::displayText(reader.readElementText(QXmlStreamReader::SkipChildElements).left(longestMessage));
    }
    return document;
}

struct KnownCode {
    std::string_view code;
    Cause cause;
};

constexpr std::array knownCodes{
    KnownCode{"NoSuchBucket", Cause::NoBucket},
    KnownCode{"NoSuchKey", Cause::NoKey},
    KnownCode{"NoSuchVersion", Cause::NoKey},
    KnownCode{"NoSuchUpload", Cause::NoKey},
    KnownCode{"AccessDenied", Cause::Denied},
    KnownCode{"InvalidAccessKeyId", Cause::Unknown},
    KnownCode{"SignatureDoesNotMatch", Cause::Unknown},
    KnownCode{"ExpiredToken", Cause::Expired},
    KnownCode{"TokenRefreshRequired", Cause::Expired},
    KnownCode{"InvalidToken", Cause::Expired},
    KnownCode{"RequestTimeTooSkewed", Cause::Clock},
    KnownCode{"PermanentRedirect", Cause::Region},
    KnownCode{"TemporaryRedirect", Cause::Region},
    KnownCode{"AuthorizationHeaderMalformed", Cause::Region},
    KnownCode{"PreconditionFailed", Cause::Precondition},
    KnownCode{"ConditionalRequestConflict", Cause::Precondition},
    KnownCode{"SlowDown", Cause::Busy},
    KnownCode{"ServiceUnavailable", Cause::Busy},
    KnownCode{"TooManyRequests", Cause::Busy},
    KnownCode{"RequestLimitExceeded", Cause::Busy},
    KnownCode{"NotImplemented", Cause::Unsupported},
    KnownCode{"MethodNotAllowed", Cause::Unsupported},
};

Cause causeOfCode(const QByteArray &code)
{
    for (const KnownCode &known : knownCodes) {
        if (known.code == code.toStdString())
            return known.cause;
    }
    return Cause::Other;
}

/// Where there is no document: HEAD, proxies, other servers' own words.
Cause causeOfStatus(int status)
{
    switch (status) {
    case 301:
    case 307: return Cause::Region;
    case 401:
    case 403: return Cause::Denied;
    case 404: return Cause::NoKey;
    case 405:
    case 501: return Cause::Unsupported;
    case 409:
    case 412: return Cause::Precondition;
    case 429:
    case 503: return Cause::Busy;
    default: return Cause::Other;
    }
}

/// By how many seconds this machine's clock is ahead of the one that answered; 0 where that is not said.
qint64 secondsAhead(const storage::s3::HttpAnswer &answer)
{
    const time_t theirs = curl_getdate(answer.header("date").constData(), nullptr);
    return theirs > 0 ? QDateTime::currentSecsSinceEpoch() - qint64(theirs) : 0;
}

QString sentenceOf(Cause cause, const QString &place)
{
    switch (cause) {
    case Cause::NoBucket: return Tr::tr("There is no bucket %1: see to its name and to s3.endpoint.").arg(place);
    case Cause::NoKey: return Tr::tr("What was asked for is not in the bucket %1.").arg(place);
    case Cause::Denied:
        return Tr::tr("The credentials are known and have no right to do that in the bucket %1: look at its policy.")
            .arg(place);
    case Cause::Unknown:
        return Tr::tr("The server of the bucket %1 does not take the credentials: the key is unknown or the secret "
                      "does not fit.")
            .arg(place);
    case Cause::Expired:
        return Tr::tr("The temporary credentials for the bucket %1 are no longer valid: get new ones and try again.")
            .arg(place);
    case Cause::Clock:
        return Tr::tr("The server of the bucket %1 refuses because this machine's clock is too far from its own: set "
                      "the clock.")
            .arg(place);
    case Cause::Region: return Tr::tr("The bucket %1 lies in another region: set s3.region.").arg(place);
    case Cause::Precondition: return Tr::tr("Something else lies there by now in the bucket %1.").arg(place);
    case Cause::Busy:
        return Tr::tr("The server of the bucket %1 has asked for patience for too long: try again later.").arg(place);
    case Cause::Unsupported: return Tr::tr("The server of the bucket %1 does not know this operation.").arg(place);
    default: return Tr::tr("The server of the bucket %1 cannot do that at the moment.").arg(place);
    }
}
} // namespace

Error storage::s3::Trouble::toError() const
{
    const ErrorKind kind = cause == Cause::NoKey ? ErrorKind::NotFound
        : cause == Cause::Stopped                ? ErrorKind::Stopped
                                                 : ErrorKind::Storage;
    return {kind, sentence, {}};
}

int storage::s3::Trouble::toErrno() const
{
    switch (cause) {
    case Cause::NoKey: return ENOENT;
    case Cause::Denied:
    case Cause::Unknown:
    case Cause::Expired: return EACCES;
    case Cause::Busy: return EBUSY;
    case Cause::Unsupported: return EOPNOTSUPP;
    case Cause::Unreached: return EHOSTUNREACH;
    default: return EIO;
    }
}

QByteArray storage::s3::errorCode(const HttpAnswer &answer)
{
    return readErrorDocument(answer.body).code;
}

bool storage::s3::asksForPatience(const HttpAnswer &answer)
{
    return answer.status == 429 || answer.status == 503 || causeOfCode(errorCode(answer)) == Cause::Busy;
}

storage::s3::Trouble storage::s3::nonsense(const QString &place, const QString &why)
{
    return {Cause::Nonsense,
            Tr::tr("The server of the bucket %1 gives answers that make no sense: %2.").arg(place, why)};
}

storage::s3::Trouble storage::s3::troubleOfCode(const QByteArray &code, const QString &message, const QString &place)
{
    const Cause cause = causeOfCode(code);
    Trouble trouble{cause, sentenceOf(cause, place)};
    if (cause == Cause::Other)
        trouble.sentence = Tr::tr("The server of the bucket %1 refuses: %2.")
                               .arg(place, message.isEmpty() ? bytes::displayName(code) : message);
    return trouble;
}

storage::s3::Trouble storage::s3::troubleOf(const HttpAnswer &answer, const QString &place)
{
    if (answer.isStopped)
        return {Cause::Stopped, Tr::tr("Stopped while the bucket %1 was read.").arg(place), answer.wasSent};
    if (answer.isUnasked)
        return {Cause::Unknown, answer.trouble};
    if (answer.isTooLarge)
        return nonsense(place, answer.trouble);
    if (answer.isTls) {
        return {Cause::Certificate,
                Tr::tr("The certificate of the server of the bucket %1 is not to be trusted (%2).")
                    .arg(place, answer.trouble)};
    }
    if (answer.status == 0) {
        return {Cause::Unreached,
                Tr::tr("The server of the bucket %1 does not answer (%2): see to s3.endpoint and the network.")
                    .arg(place, answer.trouble),
                answer.wasSent};
    }
    const ErrorDocument document = readErrorDocument(answer.body);
    Trouble trouble = document.code.isEmpty() ? Trouble{causeOfStatus(answer.status), {}}
                                              : troubleOfCode(document.code, document.message, place);
    if (trouble.sentence.isEmpty())
        trouble.sentence = sentenceOf(trouble.cause, place);
    // What a HEAD is refused for stands nowhere; a clock that is wrong is the likeliest where it is.
    constexpr qint64 tooFar = 900;
    if (trouble.cause == Cause::Denied && qAbs(secondsAhead(answer)) > tooFar)
        trouble = {Cause::Clock, sentenceOf(Cause::Clock, place)};
    if (const QByteArray region = answer.header("x-amz-bucket-region");
        trouble.cause == Cause::Region && !region.isEmpty())
        trouble.sentence
            = Tr::tr("The bucket %1 lies in the region %2: set s3.region.").arg(place, bytes::displayName(region));
    trouble.mayHaveActed = answer.status >= 500 && trouble.cause != Cause::Busy && trouble.cause != Cause::Unsupported;
    return trouble;
}
