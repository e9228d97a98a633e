// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execution/statuswords.h"

ExecutionState StatusWords::stateOf(QStringView word) const
{
    const std::pair<const QStringList *, ExecutionState> meanings[]{{&running, ExecutionState::Running},
                                                                    {&pending, ExecutionState::Pending},
                                                                    {&failed, ExecutionState::Failed},
                                                                    {&finished, ExecutionState::Finished}};
    for (const auto &[words, state] : meanings) {
        if (words->contains(word, Qt::CaseInsensitive))
            return state;
    }
    return ExecutionState::Other;
}

QStringList StatusWords::spellings(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words) {
        const QString small = word.toLower();
        all << word << small << word.toUpper() << small.left(1).toUpper() + small.mid(1);
    }
    all.removeDuplicates();
    return all;
}
