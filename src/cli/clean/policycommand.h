// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clean/cleanupcommand.h"
#include "core/plan/policy.h"

namespace cli {

/// A cleanup of files and rows: all of them differ by the policy that their options make alone.
class PolicyCommand : public CleanupCommand {
protected:
    /// With what the command line says taken over. Errors: Usage.
    virtual Result<CleanupPolicy> policy() = 0;
    /// --min-age, where it was given.
    Result<std::optional<qint64>> minAge() const;
    static Option minAgeOption();

    Options ownOptions() const override { return {}; }
    Result<void> readOwnOptions() override;
    Result<PlanPtr> plan(const cleanup::Context &context) override;
    RemovalMode defaultMode() const override { return m_policy.mode; }
    QStringList summaryOf(const Plan &plan) const override;
    QString questionFor(const Plan &plan, RemovalMode mode) const override;
    QStringList dryRunOf(const Plan &plan) const override;
    QStringList nothingToDo(const Plan &plan) const override;
    QStringList resultOf(const Plan &plan, const RunRequest &request, const RunResult &result) const override;

private:
    CleanupPolicy m_policy;
};

/// scrapazoidctl screenshots, scrapazoidctl downloads: files and rows older than some days.
class RetentionCommand : public PolicyCommand {
public:
    explicit RetentionCommand(Directory directory)
        : m_directory(directory)
    {
    }

    QByteArray name() const override { return toName(m_directory).toLatin1(); }
    QString summary() const override;
    QString details() const override;

protected:
    Options ownOptions() const override;
    Result<CleanupPolicy> policy() override;

private:
    Directory m_directory;
};

/// scrapazoidctl preset NAME: a cleanup that somebody put together and saved.
class PresetCommand : public PolicyCommand {
public:
    QByteArray name() const override { return "preset"; }
    QString words() const override;
    QList<WordOffer> wordOffers() const override;
    QString summary() const override;
    QString details() const override;

protected:
    qsizetype mostWords() const override { return 1; }
    Result<CleanupPolicy> policy() override;
};

/// scrapazoidctl orphans, scrapazoidctl missing: what folders and tables do not have in common.
class ComparisonCommand : public PolicyCommand {
public:
    explicit ComparisonCommand(ItemKind kind)
        : m_kind(kind)
    {
    }

    QByteArray name() const override { return factsOf(m_kind).heartbeat.latin1(); }
    QString words() const override;
    QList<WordOffer> wordOffers() const override;
    QString summary() const override;
    QString details() const override;

protected:
    qsizetype mostWords() const override { return 1; }
    Options ownOptions() const override;
    Result<CleanupPolicy> policy() override;

private:
    ItemKind m_kind;
};

/// scrapazoidctl aggressive, scrapazoidctl weekly: several kinds in one plan.
class CombinedCommand : public PolicyCommand {
public:
    explicit CombinedCommand(CleanupPolicy policy)
        : m_combination(std::move(policy))
    {
    }

    QByteArray name() const override { return m_combination.command.toLatin1(); }
    QString summary() const override;
    QString details() const override;

protected:
    Options ownOptions() const override;
    Result<CleanupPolicy> policy() override;

private:
    CleanupPolicy m_combination;
};

} // namespace cli
