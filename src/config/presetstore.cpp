// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/presetstore.h"

#include "config/settingvalue.h"
#include "core/bytes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Config)
};

const QByteArray prefix = "preset ";
const QByteArray stuckKey = "stuck";
const QByteArray orphansKey = "orphans";
const QByteArray missingKey = "missing";
const QByteArray modeKey = "mode";

QByteArray sectionOf(const QString &name)
{
    return prefix + name.toUtf8();
}

QByteArray daysKey(Directory directory)
{
    return toName(directory).toLatin1() + ".days";
}

std::optional<QList<Directory>> directoriesIn(const QByteArray &value)
{
    QList<Directory> found;
    for (const QByteArray &word : value.split(',')) {
        if (word.trimmed().isEmpty())
            continue;
        const auto directory = directoryFromName(QString::fromUtf8(word.trimmed()));
        if (!directory || found.contains(*directory))
            return {};
        found << *directory;
    }
    return found;
}

QByteArray textOf(const QList<Directory> &some)
{
    QByteArrayList names;
    for (const Directory directory : some)
        names << toName(directory).toLatin1();
    return names.join(", ");
}

bool takesAnything(const CleanupPolicy &policy)
{
    return policy.stuck || policy.screenshotDays || policy.downloadDays || !policy.orphans.isEmpty()
        || !policy.missing.isEmpty();
}

/// Reads one preset; the error names file and line.
class Reader {
public:
    Reader(const IniFile &file, const QString &fileName, const QString &name)
        : m_file(file)
        , m_fileName(fileName)
        , m_section(sectionOf(name))
    {
        m_policy.command = name;
    }

    Result<CleanupPolicy> read()
    {
        if (const auto value = m_file.value(m_section, stuckKey)) {
            if (*value != "yes" && *value != "no")
                return bad(stuckKey, Tr::tr("\"yes\" or \"no\""));
            m_policy.stuck = *value == "yes";
        }
        for (const Directory directory : directories) {
            if (const auto value = m_file.value(m_section, daysKey(directory))) {
                const auto days = settingvalue::wholeNumber(*value);
                if (!days || *days < 0 || *days > INT_MAX)
                    return bad(daysKey(directory), Tr::tr("a whole number of days"));
                m_policy.setRetentionDays(directory, static_cast<int>(*days));
            }
        }
        for (const auto &[key, list] : {std::pair(orphansKey, &m_policy.orphans), {missingKey, &m_policy.missing}}) {
            const auto value = m_file.value(m_section, key);
            const auto some = value ? directoriesIn(*value) : QList<Directory>();
            if (!some)
                return bad(key, Tr::tr("\"screenshots\", \"downloads\" or both"));
            *list = *some;
        }
        if (const auto value = m_file.value(m_section, modeKey)) {
            if (*value != "quarantine" && *value != "permanent")
                return bad(modeKey, Tr::tr("\"quarantine\" or \"permanent\""));
            m_policy.mode = *value == "permanent" ? RemovalMode::Permanent : RemovalMode::Quarantine;
        }
        if (const auto checked = checkPolicy(m_policy); !checked)
            return tl::unexpected(checked.error());
        return m_policy;
    }

private:
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

QStringList namesIn(const IniFile &file)
{
    return sectionNames(file, prefix);
}

tl::unexpected<Error> noSuchPreset(const IniFile &file, const QString &name)
{
    const QStringList names = namesIn(file);
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
    for (const QString &name : namesIn(*file)) {
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
    if (!file->hasSection(sectionOf(name)))
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
        const QByteArray section = sectionOf(name);
        file.addSection(section);
        const auto set = [&](const QByteArray &key, const QByteArray &value) {
            if (value.isEmpty())
                file.removeValue(section, key);
            else
                file.setValue(section, key, value);
        };
        set(stuckKey, policy.stuck ? "yes" : "");
        for (const Directory directory : directories) {
            const auto &days = policy.retentionDays(directory);
            set(daysKey(directory), days ? QByteArray::number(*days) : QByteArray());
        }
        set(orphansKey, textOf(policy.orphans));
        set(missingKey, textOf(policy.missing));
        set(modeKey, policy.mode == RemovalMode::Permanent ? "permanent" : "");
        return {};
    });
}

Result<void> PresetStore::remove(const QString &name)
{
    return m_file.change([&](IniFile &file) -> Result<void> {
        if (!file.hasSection(sectionOf(name)))
            return noSuchPreset(file, name);
        file.removeSection(sectionOf(name));
        return {};
    });
}
