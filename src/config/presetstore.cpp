// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/presetstore.h"

#include "config/tr.h"
#include "core/base/bytes.h"
#include "core/plan/policyfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QByteArray prefix = presetSectionPrefix;

QByteArray presetSection(const QString &name)
{
    return prefix + name.toUtf8();
}

QByteArray keyOf(const PolicyField &field)
{
    return QByteArray(field.inFile.data(), field.inFile.size());
}

/// Reads one preset; the error names file and line.
class Reader {
public:
    Reader(const IniFile &file, const QString &fileName, const QString &name)
        : m_file(file)
        , m_fileName(fileName)
        , m_section(presetSection(name))
    {
        m_policy.command = name;
    }

    Result<CleanupPolicy> read()
    {
        for (const QByteArray &key : m_file.keys(m_section)) {
            const auto isKey = [&](const PolicyField &field) { return keyOf(field) == key; };
            if (std::none_of(policyFields().begin(), policyFields().end(), isKey))
                return unknown(key);
        }
        for (const PolicyField &field : policyFields()) {
            const auto value = field.inFile.isEmpty() ? std::nullopt : m_file.value(m_section, keyOf(field));
            if (value && !setFromText(m_policy, field, QString::fromUtf8(*value)))
                return bad(keyOf(field), wantedText(field));
        }
        if (const auto checked = checkPolicy(m_policy); !checked)
            return tl::unexpected(checked.error());
        return m_policy;
    }

private:
    tl::unexpected<Error> unknown(const QByteArray &key) const
    {
        return failure(ErrorKind::Usage,
                       Tr::tr("The preset \"%1\" has no setting \"%2\". This stands in %3, line %4.")
                           .arg(m_policy.command, bytes::displayName(key.left(longestSectionName)), m_fileName)
                           .arg(m_file.lineOf(m_section, key)));
    }

    tl::unexpected<Error> bad(const QByteArray &key, const QString &wanted) const
    {
        return failure(ErrorKind::Usage,
                       Tr::tr("%1 of the preset \"%2\" takes %3. This stands in %4, line %5.")
                           .arg(QString::fromLatin1(key), m_policy.command, wanted, m_fileName)
                           .arg(m_file.lineOf(m_section, key)));
    }

    const IniFile &m_file;
    const QString &m_fileName;
    QByteArray m_section;
    CleanupPolicy m_policy;
};

QStringList presetNames(const IniFile &file)
{
    return sectionNames(file, prefix);
}

tl::unexpected<Error> noSuchPreset(const IniFile &file, const QString &name)
{
    const QStringList names = presetNames(file);
    const QString shown = bytes::displayName(name.left(longestSectionName).toUtf8());
    return failure(ErrorKind::NotFound,
                   names.isEmpty()
                       ? Tr::tr("There is no preset \"%1\": the Cleanup page of the window makes one.").arg(shown)
                       : Tr::tr("There is no preset \"%1\": saved are: %2.").arg(shown, names.join(u", "_s)));
}
} // namespace

Result<QList<CleanupPolicy>> PresetStore::all() const
{
    const auto file = m_file.read();
    if (!file)
        return tl::unexpected(file.error());
    QList<CleanupPolicy> presets;
    for (const QString &name : presetNames(*file)) {
        const auto preset = Reader(*file, m_file.name(), name).read();
        if (!preset)
            return tl::unexpected(preset.error());
        presets << *preset;
    }
    return presets;
}

Result<CleanupPolicy> PresetStore::load(const QString &name) const
{
    const auto file = m_file.read();
    if (!file)
        return tl::unexpected(file.error());
    if (!file->hasSection(presetSection(name)))
        return noSuchPreset(*file, name);
    return Reader(*file, m_file.name(), name).read();
}

Result<void> PresetStore::save(const CleanupPolicy &policy)
{
    const QString &name = policy.command;
    if (const auto checked = checkSectionName(name).and_then([&] { return checkPolicy(policy); }); !checked)
        return checked;
    if (isBuiltIn(name))
        return failure(ErrorKind::Usage,
                       Tr::tr("\"%1\" is what another cleanup is called already: choose another name.").arg(name));
    if (!takesAnything(policy))
        return failure(ErrorKind::Usage, Tr::tr("A preset cleans something: tick at least one kind."));
    return m_file.change([&](IniFile &file) -> Result<void> {
        const QByteArray section = presetSection(name);
        file.addSection(section);
        for (const PolicyField &field : policyFields()) {
            const QByteArray value = textOf(policy, field).toUtf8();
            if (field.inFile.isEmpty())
                continue;
            if (value.isEmpty())
                file.removeValue(section, keyOf(field));
            else
                file.setValue(section, keyOf(field), value);
        }
        return {};
    });
}

Result<void> PresetStore::remove(const QString &name)
{
    return m_file.change([&](IniFile &file) -> Result<void> {
        if (!file.hasSection(presetSection(name)))
            return noSuchPreset(file, name);
        file.removeSection(presetSection(name));
        return {};
    });
}
