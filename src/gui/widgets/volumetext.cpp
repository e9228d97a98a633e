// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/volumetext.h"

#include "core/base/bytes.h"
#include "gui/tr.h"

QString gui::usageInBytes(const Volume &volume)
{
    const qint64 reserved = volume.freeBytes - volume.availableBytes;
    const QString used = Tr::tr("%1 used, %2 can be written")
                             .arg(bytes::forPeople(volume.usedBytes()), bytes::forPeople(volume.availableBytes));
    return reserved > 0 ? Tr::tr("%1, %2 reserved").arg(used, bytes::forPeople(reserved)) : used;
}
