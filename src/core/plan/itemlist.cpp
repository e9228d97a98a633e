// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/itemlist.h"

#include <limits>

namespace {
constexpr qint64 absent = std::numeric_limits<qint64>::min();
}

void ItemList::append(const Item &item)
{
    m_ids.append(item.id);
    m_versions.push_back(item.version);
    m_executions.append(item.execution ? item.execution->value : RowKey(absent));
    m_times.push_back(item.time ? item.time->microseconds : absent);
    m_recordedSizes.push_back(item.recordedSize);
    m_states.push_back(item.state);
    m_problems.push_back(item.problem);
    m_files.push_back(keep(item.identity));
    m_shareGroups.push_back(item.shareGroup);
    m_paths.append(item.path);
    m_pathEnds.push_back(m_paths.size());
    if (item.because)
        m_because.emplace(size() - 1, *item.because);
}

void ItemList::setFile(qsizetype index, FileState state, Problem problem, const FileIdentity &identity)
{
    m_states[at(index)] = state;
    m_problems[at(index)] = problem;
    m_files[at(index)] = keep(identity);
}

ItemList::Facts ItemList::keep(const FileIdentity &identity)
{
    const std::string &token = identity.token.text();
    const auto begin = static_cast<quint32>(m_tokens.size());
    m_tokens += token;
    return {.size = identity.size,
            .modifiedNs = identity.modifiedNs,
            .links = identity.links,
            .changedNs = identity.changedNs,
            .allocated = identity.allocated,
            .token = begin,
            .tokenSize = static_cast<quint32>(token.size())};
}

FileIdentity ItemList::identity(size_t row) const
{
    const Facts &file = m_files[row];
    return {.token = FileToken(m_tokens.substr(file.token, file.tokenSize)),
            .size = file.size,
            .modifiedNs = file.modifiedNs,
            .links = file.links,
            .changedNs = file.changedNs,
            .allocated = file.allocated};
}

Item ItemList::item(qsizetype index) const
{
    const size_t row = at(index);
    return {.kind = m_kind,
            .id = m_ids.at(row),
            .version = m_versions[row],
            .execution = execution(index),
            .time = time(index),
            .recordedSize = m_recordedSizes[row],
            .path = path(index),
            .state = m_states[row],
            .problem = m_problems[row],
            .identity = identity(row),
            .shareGroup = m_shareGroups[row],
            .because = because(index)};
}

QByteArray ItemList::path(qsizetype index) const
{
    return pathView(index).toByteArray();
}

QByteArrayView ItemList::pathView(qsizetype index) const
{
    const qsizetype begin = index == 0 ? 0 : m_pathEnds[at(index - 1)];
    return QByteArrayView(m_paths).sliced(begin, m_pathEnds[at(index)] - begin);
}

std::optional<FileRow> ItemList::because(qsizetype index) const
{
    const auto found = m_because.find(index);
    return found == m_because.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ServerTime> ItemList::time(qsizetype index) const
{
    const qint64 microseconds = m_times[at(index)];
    return microseconds == absent ? std::nullopt : std::optional(ServerTime{microseconds});
}

std::optional<ExecutionId> ItemList::execution(qsizetype index) const
{
    const RowKey id = m_executions.at(at(index));
    return id == absent ? std::nullopt : std::optional(ExecutionId{id});
}

qint64 ItemList::bytes(qsizetype index) const
{
    const Facts &file = m_files[at(index)];
    return m_states[at(index)] == FileState::Present && file.links == 1 ? file.size : 0;
}
