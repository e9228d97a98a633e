// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>
#include <initializer_list>
#include <random>

namespace demo {

/// Random numbers that are the same on every machine for one seed: the standard fixes the generator, but not its
/// distributions, so those are here.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }

    /// [0, 1)
    double uniform();
    /// Both ends included.
    qint64 between(qint64 lowest, qint64 highest);
    bool chance(double probability) { return uniform() < probability; }
    double normal();
    /// Half of the values are below `median`; `sigma` is that of the logarithm.
    double logNormal(double median, double sigma);
    /// A count around `mean`.
    int poisson(double mean);
    /// An index, as probable as its weight says.
    qsizetype weighted(std::initializer_list<double> weights);
    qsizetype weighted(const QList<double> &cumulated);

    template <typename Container> const auto &pick(const Container &container)
    {
        return *(std::begin(container) + between(0, static_cast<qint64>(std::size(container)) - 1));
    }

    quint64 bits() { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

} // namespace demo
