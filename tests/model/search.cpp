// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "search.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <deque>
#include <limits>

namespace chatelaine::testing {

namespace {

using Index = std::uint32_t;
constexpr Index none = std::numeric_limits<Index>::max();

//! Worlds, each once, with the one that it was first reached from.
class Visited final
{
public:
    Visited() { m_table.resize(std::size_t{1} << 16); }

    //! The hash of \a world, whose place in the table, which is far larger than any cache, is on its way from here on.
    std::size_t announce(const World &world) const
    {
        const std::size_t sum = hash(world);
        __builtin_prefetch(&m_table[sum & (m_table.size() - 1)]);
        return sum;
    }

    //! True if it is new. \a sum: its hash.
    bool add(const World &world, std::size_t sum, Index parent)
    {
        Place &place = find(sum, &world);
        if (place.index != none)
            return false;
        place = {static_cast<Index>(m_worlds.size()), tagOf(sum)};
        m_worlds.push_back(world);
        m_parents.push_back(parent);
        if (m_worlds.size() * 2 > m_table.size())
            grow();
        return true;
    }

    const World &world(Index index) const { return m_worlds[index]; }
    Index parent(Index index) const { return m_parents[index]; }
    std::size_t size() const { return m_worlds.size(); }

private:
    static bool isSame(const World &a, const World &b) { return std::memcmp(&a, &b, sizeof(World)) == 0; }

    //! Each word is mixed in downwards too: the table uses the low bits.
    static std::size_t hash(const World &world)
    {
        std::array<std::uint64_t, (sizeof(World) + 7) / 8> words{};
        std::memcpy(words.data(), &world, sizeof(World));
        std::uint64_t sum = 0xcbf29ce484222325U;
        for (const std::uint64_t word : words) {
            sum = (sum ^ word) * 0x9e3779b97f4a7c15U;
            sum ^= sum >> 29;
        }
        return sum;
    }

    struct Place
    {
        Index index = none;
        std::uint32_t tag = 0; //!< of its hash: most others are told apart without a look at them
    };
    static std::uint32_t tagOf(std::size_t sum) { return static_cast<std::uint32_t>(sum >> 32U); }

    //! The place of \a world, or the free one for it. Null: it is new for sure.
    Place &find(std::size_t sum, const World *world)
    {
        const std::size_t mask = m_table.size() - 1;
        std::size_t at = sum & mask;
        const auto isIt = [&](const Place &place) {
            return world && place.tag == tagOf(sum) && isSame(m_worlds[place.index], *world);
        };
        while (m_table[at].index != none && !isIt(m_table[at]))
            at = (at + 1) & mask;
        return m_table[at];
    }

    void grow()
    {
        m_table.assign(m_table.size() * 2, {});
        for (Index i = 0; i < m_worlds.size(); ++i) {
            const std::size_t sum = hash(m_worlds[i]);
            find(sum, nullptr) = {i, tagOf(sum)};
        }
    }

    std::deque<World> m_worlds; // millions: a vector would copy them again and again
    std::vector<Index> m_parents;
    std::vector<Place> m_table;
};

std::string namesOf(std::uint8_t broken)
{
    std::string names;
    for (int i = 0; i < 7; ++i) {
        if (broken & (1U << i))
            names += (names.empty() ? "I" : ", I") + std::to_string(i + 1);
    }
    return names;
}

//! Walks from the beginning to \a last and on to \a end, this time without forgetting any credential, so that their
//! names stay.
std::vector<std::string> tell(const Visited &visited, Index last, const World &end, const Setting &setting)
{
    std::vector<World> way{end};
    for (Index i = last; i != none; i = visited.parent(i))
        way.push_back(visited.world(i));
    std::reverse(way.begin(), way.end());

    std::vector<std::string> lines{"0. at first: " + way.front().describe()};
    World world = way.front();
    std::vector<Step> next;
    for (std::size_t i = 1; i < way.size(); ++i) {
        steps(world, setting, Telling::Events, next);
        const bool isLast = i + 1 == way.size();
        const auto step = std::find_if(next.begin(), next.end(), [&](const Step &candidate) {
            const World canonical = candidate.world.canonical();
            return std::memcmp(&canonical, &way[i], sizeof(World)) == 0 && (candidate.broken != 0) == isLast;
        });
        assert(step != next.end());
        const std::string before = world.describe();
        const std::string after = step->world.describe();
        lines.push_back(std::to_string(i) + ". " + step->what + (after == before ? "" : ": " + after));
        if (step->broken)
            lines.push_back("breaks " + namesOf(step->broken));
        world = step->world;
    }
    return lines;
}

} // namespace

Findings search(const Bounds &bounds, const Setting &setting, Until until, std::size_t limit)
{
    Findings findings;
    Visited visited;
    const World first = World::initial(bounds).canonical();
    visited.add(first, visited.announce(first), none);

    std::vector<Step> next;
    std::vector<std::size_t> sums;
    Index levelEnd = 1; // the first of the next level
    for (Index i = 0; i < visited.size(); ++i) {
        if (i == levelEnd) {
            ++findings.depth;
            levelEnd = static_cast<Index>(visited.size());
        }
        const World from = visited.world(i);
        steps(from, setting, Telling::Nothing, next);
        findings.steps += next.size();
        sums.clear();
        for (Step &step : next) {
            step.world = step.world.canonical();
            sums.push_back(visited.announce(step.world));
        }
        for (std::size_t n = 0; n < next.size(); ++n) {
            const Step &step = next[n];
            if (step.broken && findings.violations++ == 0)
                findings.history = tell(visited, i, step.world, setting);
            if (step.broken && until == Until::FirstViolation) {
                findings.states = visited.size();
                return findings;
            }
            // What follows a violation is not told again as one.
            if (!step.broken)
                visited.add(step.world, sums[n], i);
        }
        if (visited.size() > limit) {
            findings.states = visited.size();
            return findings;
        }
    }
    findings.states = visited.size();
    findings.isComplete = true;
    return findings;
}

} // namespace chatelaine::testing
