// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/configfile.h"
#include "core/plan/policy.h"

#include <QList>

/// What the names of their sections begin with.
inline constexpr auto presetSectionPrefix = "preset ";

/// Cleanups that people put together and named, in the configuration file that window and command line share:
///
///     [preset Nightly]
///     stuck = yes
///     screenshots.days = 3
///     orphans = screenshots, downloads
///     mode = permanent
///
/// What is not written is not cleaned. A preset is a policy whose command is its name.
/// Errors: Usage (damaged file, value out of range, impossible name, nothing to clean), NotFound, Storage.
class PresetStore {
public:
    explicit PresetStore(QString file = ConfigFile::defaultName())
        : m_file(std::move(file))
    {
    }

    /// In the order of the file.
    Result<QList<CleanupPolicy>> all() const;
    Result<CleanupPolicy> load(const QString &name) const;
    /// Creates or replaces the preset `policy.command`.
    Result<void> save(const CleanupPolicy &policy);
    Result<void> remove(const QString &name);

private:
    ConfigFile m_file;
};
