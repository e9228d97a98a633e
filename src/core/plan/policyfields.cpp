// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/policyfields.h"

#include "core/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr auto fields = std::to_array<PolicyField>({
    {"stuck"_L1, "stuck"_L1, &CleanupPolicy::stuck, true},
    {"screenshot_days"_L1, "screenshots.days"_L1, &CleanupPolicy::screenshotDays, true},
    {"download_days"_L1, "downloads.days"_L1, &CleanupPolicy::downloadDays, true},
    {"orphans"_L1, "orphans"_L1, &CleanupPolicy::orphans, true},
    {"missing"_L1, "missing"_L1, &CleanupPolicy::missing, true},
    {"relink"_L1, {}, &CleanupPolicy::relink, false},
    {"mode"_L1, "mode"_L1, &CleanupPolicy::mode, false},
    {"min_age_seconds"_L1, {}, &CleanupPolicy::minAgeSeconds, false},
});

QString toText(bool value)
{
    return value ? u"yes"_s : QString();
}
template <typename Number> QString toText(const std::optional<Number> &value)
{
    return value ? QString::number(*value) : QString();
}
QString toText(const QList<Directory> &some)
{
    QStringList names;
    for (const Directory directory : some)
        names << toName(directory);
    return names.join(u", ");
}
QString toText(RemovalMode mode)
{
    return mode == RemovalMode::Quarantine ? QString() : toName(mode);
}

bool fromText(QStringView text, bool &value)
{
    value = text == "yes"_L1;
    return value || text == "no"_L1;
}
template <typename Number> bool fromText(QStringView text, std::optional<Number> &value)
{
    bool isNumber = false;
    const qint64 whole = text.toLongLong(&isNumber);
    if (!isNumber || !std::in_range<Number>(whole))
        return false;
    value = static_cast<Number>(whole);
    return true;
}
bool fromText(QStringView text, QList<Directory> &some)
{
    some.clear();
    for (const QStringView word : text.split(u',')) {
        const auto directory = directoryFromName(word.trimmed());
        if (!word.trimmed().isEmpty() && (!directory || some.contains(*directory)))
            return false;
        if (directory)
            some << *directory;
    }
    return true;
}
bool fromText(QStringView text, RemovalMode &mode)
{
    constexpr std::array modes{RemovalMode::Quarantine, RemovalMode::Permanent, RemovalMode::Archive};
    const auto found = std::find_if(modes.begin(), modes.end(), [&](RemovalMode one) { return text == toName(one); });
    if (found != modes.end())
        mode = *found;
    return found != modes.end();
}

QString wanted(bool)
{
    return Tr::tr("\"yes\" or \"no\"");
}
QString wanted(const std::optional<int> &)
{
    return Tr::tr("a whole number of days");
}
QString wanted(const std::optional<qint64> &)
{
    return Tr::tr("a whole number of seconds");
}
QString wanted(const QList<Directory> &)
{
    return Tr::tr("\"screenshots\", \"downloads\" or both");
}
QString wanted(RemovalMode)
{
    return Tr::tr("\"quarantine\", \"permanent\" or \"archive\"");
}
} // namespace

std::span<const PolicyField> policyFields()
{
    return fields;
}

QString textOf(const CleanupPolicy &policy, const PolicyField &field)
{
    return std::visit([&](auto member) { return toText(policy.*member); }, field.member);
}

bool setFromText(CleanupPolicy &policy, const PolicyField &field, QStringView text)
{
    return std::visit(
        [&](auto member) {
            auto value = policy.*member;
            const bool makesSense = fromText(text, value);
            if (makesSense)
                policy.*member = std::move(value);
            return makesSense;
        },
        field.member);
}

QString wantedText(const PolicyField &field)
{
    const CleanupPolicy any;
    return std::visit([&](auto member) { return wanted(any.*member); }, field.member);
}

bool takesAnything(const CleanupPolicy &policy)
{
    return std::any_of(fields.begin(), fields.end(),
                       [&](const PolicyField &field) { return field.takes && !textOf(policy, field).isEmpty(); });
}
