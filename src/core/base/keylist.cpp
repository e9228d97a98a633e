// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/keylist.h"

void KeyList::append(const RowKey &key)
{
    m_numbers.push_back(key.number());
    if (!key.isText() && m_ends.empty())
        return;
    m_ends.resize(m_numbers.size() - 1, 0);
    if (key.isText()) {
        m_texts.append('\'');
        m_texts.append(key.text());
    }
    m_ends.push_back(m_texts.size());
}

RowKey KeyList::textAt(size_t index) const
{
    return RowKey::ofText(m_texts.sliced(begin(index) + 1, m_ends[index] - begin(index) - 1));
}

qint64 KeyNumbers::of(const RowKey &key)
{
    if (!key.isText())
        return key.number();
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.cend())
        return *known;
    m_texts.push_back(key);
    const auto number = static_cast<qint64>(m_texts.size());
    m_numbers.insert(key, number);
    return number;
}

qint64 KeyNumbers::find(const RowKey &key) const
{
    return key.isText() ? m_numbers.value(key, -1) : key.number();
}

RowKey KeyNumbers::textOf(qint64 number) const
{
    return number > 0 && number <= static_cast<qint64>(m_texts.size()) ? m_texts[static_cast<size_t>(number - 1)]
                                                                       : RowKey(number);
}
