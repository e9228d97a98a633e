// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/executionfilter.h"
#include "database/schema/schema.h"

#include <QVariantList>

namespace database {

/// A WHERE clause over alias e, put together piece by piece with the values that it binds.
class ExecutionConditions {
public:
    /// EXPLAIN takes no parameters: for it alone the values stand in the text, as literals.
    enum class Form { Bound, Literal };

    ExecutionConditions(const ExecutionTable &table, const ExecutionFilter &filter, Form form = Form::Bound);

    void add(const QString &condition) { m_conditions.append(condition); }
    /// A value's placeholder, or its literal.
    QString value(const QVariant &value);

    QString text() const
    {
        return m_conditions.isEmpty() ? QStringLiteral("true") : m_conditions.join(QStringLiteral(" AND "));
    }
    const QVariantList &values() const { return m_values; }

private:
    void addRange(const Column &column, const std::optional<ServerTime> &from, const std::optional<ServerTime> &to);
    void addKey(const Column &column, const RowKey &asked);

    Form m_form;
    QStringList m_conditions;
    QVariantList m_values;
};

} // namespace database
