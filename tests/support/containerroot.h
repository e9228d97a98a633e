// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/scratchdirectory.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace support {

/// What a container is besides its files.
struct ContainerShape {
    struct Mount {
        QByteArray source; ///< A folder here.
        QByteArray target; ///< An absolute path there.
    };
    QByteArray hostName = "container";
    QByteArray user = "0:0"; ///< Numbers: user and group.
    QList<Mount> mounts = {};
    /// As setpriv(1) has them ("chown"); nothing: those that containers usually have.
    std::optional<QStringList> capabilities = {};
    bool isReadOnly = false;
    bool mayGainRights = true;
};

/// The files of an image with scrapazoidctl and what it needs, and no more: as a container's own root in namespaces of
/// its own that is what a container is to a program, whoever made it.
class ContainerRoot {
public:
    /// Why there can be none; empty where there can.
    static QString obstacle();

    /// `program`: scrapazoidctl; empty: an image without it. `helperConfig`: its /etc/scrapazoid/helper.conf; empty:
    /// none.
    ContainerRoot(const QByteArray &program, const QByteArray &helperConfig);

    bool hasProgram() const { return m_hasProgram; }
    /// What runs `words` in a container that is made for it, here: a program and its arguments.
    QStringList command(const ContainerShape &shape, const QStringList &words) const;

private:
    void copyWithLibraries(const QByteArray &program, const QByteArray &name) const;
    void copy(const QByteArray &from, const QByteArray &to) const;

    std::unique_ptr<demo::ScratchDirectory> m_scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-image-"));
    bool m_hasProgram;
};

} // namespace support
