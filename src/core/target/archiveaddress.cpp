// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/archiveaddress.h"

#include "core/base/bytes.h"
#include "core/tr.h"

Result<RootAddress> parseArchiveAddress(const QByteArray &text)
{
    const auto address = RootAddress::parse(text);
    if (address && !address->isLocal() && address->scheme != RootAddress::Scheme::S3)
        return failure(ErrorKind::Usage,
                       Tr::tr("%1 is no place for an archive: give the path of a folder of this computer, or "
                              "s3://BUCKET/PREFIX.")
                           .arg(bytes::displayName(text)));
    return address;
}

Result<QByteArray> archiveToUse(const QByteArray &asked, const Target &profile)
{
    const QByteArray &text = asked.isEmpty() ? profile.archive : asked;
    if (text.isEmpty())
        return failure(ErrorKind::Refused,
                       Tr::tr("Files should go to an archive, and nobody says where that is: set archive.dir to a "
                              "folder on another volume or to s3://BUCKET/PREFIX."));
    return parseArchiveAddress(text).map([](const RootAddress &address) { return address.toBytes(); });
}
