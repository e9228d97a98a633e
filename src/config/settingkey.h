// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/profile.h"
#include "core/base/result.h"

#include <functional>
#include <vector>

/// One setting of a profile: its name in the file and in `scrapazoidctl config`, and the one place that reads, checks
/// and writes it. Values are bytes: UTF-8 text, except for folders, whose names may be any bytes.
struct SettingKey {
    QByteArray name; ///< "guards.max_percent"
    const char *description = ""; ///< In English; `describe` translates it.
    QString range{}; ///< What is valid, translated, as it ends the sentence of an error.
    bool isPath = false; ///< The value is a folder's name in bytes, not text.
    bool isRoot = false; ///< That is one of the service's own folders.
    std::function<QByteArray(const Profile &)> read{};
    /// Checks and takes over; an error is ErrorKind::Usage and names key, value and valid range.
    std::function<Result<void>(Profile &, const QByteArray &)> write{};

    QString describe() const;
};

/// The one that gives others their values: it is written first.
inline const QByteArray schemaPresetKey = QByteArrayLiteral("schema.preset");

/// Every setting, in the order in which it is listed and written.
const std::vector<SettingKey> &settingKeys();

/// Of a key that earlier versions had: what became of it, a sentence; nothing where it never was one. It is read and
/// does nothing.
std::optional<QString> retiredSetting(const QByteArray &name);

/// Errors: Usage (no such key), with the nearest name where there is one.
Result<const SettingKey *> findSettingKey(const QByteArray &name);
