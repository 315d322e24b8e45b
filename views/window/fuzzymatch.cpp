// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/fuzzymatch.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace exportdesk
{

namespace
{

constexpr int letter = 1;
constexpr int inARow = 12; ///< directly after the letter before
constexpr int wordStart = 9;
constexpr int textStart = 6;
constexpr int whole = 40;

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

/// The best match of the letters of one word, by dynamic programming over the positions of each letter.
int scoreOfWord(const QString &word, const QString &folded, const QString &text)
{
    const qsizetype length = folded.size();
    if (word.size() > length)
        return -1;
    std::vector<int> before(size_t(length), -1); // best score with the letter so far ending here
    for (qsizetype i = 0; i < word.size(); ++i) {
        std::vector<int> now(size_t(length), -1);
        int bestBefore = i == 0 ? 0 : -1; // of all positions further left
        for (qsizetype at = 0; at < length; ++at) {
            if (folded[at] == word[i]) {
                const int own = letter + (beginsWord(text, at) ? wordStart : 0) + (at == 0 && i == 0 ? textStart : 0);
                int best = bestBefore < 0 ? -1 : bestBefore + own;
                if (i > 0 && at > 0 && before[size_t(at - 1)] >= 0)
                    best = std::max(best, before[size_t(at - 1)] + own + inARow);
                now[size_t(at)] = best;
            }
            if (i > 0)
                bestBefore = std::max(bestBefore, before[size_t(at)]);
        }
        before = std::move(now);
    }
    return *std::max_element(before.begin(), before.end());
}

} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    // Letter by letter, so that positions in the folded text are positions in the text.
    const auto fold = [](QString word) {
        for (QChar &c : word)
            c = c.toCaseFolded();
        return word;
    };
    const QString folded = fold(text);
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return 0;
    if (text.isEmpty())
        return -1;
    int sum = 0;
    for (const QString &word : words) {
        const int score = scoreOfWord(word, folded, text);
        if (score < 0)
            return -1;
        sum += score;
    }
    return folded == words.join(u' ') ? sum + whole : sum;
}

} // namespace exportdesk
