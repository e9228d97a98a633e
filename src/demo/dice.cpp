// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dice.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace demo {

double Dice::uniform()
{
    return static_cast<double>(bits() >> 11) * 0x1.0p-53;
}

qint64 Dice::between(qint64 lowest, qint64 highest)
{
    const double span = static_cast<double>(highest - lowest + 1);
    return std::min(highest, lowest + static_cast<qint64>(uniform() * span));
}

double Dice::normal()
{
    // Box and Muller; the second value is thrown away for the sake of having no state.
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

double Dice::logNormal(double median, double sigma)
{
    return median * std::exp(sigma * normal());
}

int Dice::poisson(double mean)
{
    if (mean > 30)
        return std::max(0, static_cast<int>(std::lround(mean + std::sqrt(mean) * normal())));
    // Knuth's product of uniforms.
    const double limit = std::exp(-mean);
    int count = 0;
    double product = uniform();
    while (product > limit) {
        ++count;
        product *= uniform();
    }
    return count;
}

qsizetype Dice::weighted(std::initializer_list<double> weights)
{
    QList<double> cumulated;
    double sum = 0;
    for (const double weight : weights)
        cumulated << (sum += weight);
    return weighted(cumulated);
}

qsizetype Dice::weighted(const QList<double> &cumulated)
{
    const double drawn = uniform() * cumulated.last();
    const auto found = std::upper_bound(cumulated.begin(), cumulated.end(), drawn);
    return std::min<qsizetype>(found - cumulated.begin(), cumulated.size() - 1);
}

} // namespace demo
