// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/secretsigns.h"

#include <QRegularExpression>

#include <vector>

namespace exportdesk
{

/// A pattern whose group "value" is the secret.
struct SecretPattern {
    /// How far the value is to be trusted.
    enum class Trust {
        Shape, ///< built like a secret: only a placeholder is none
        Name, ///< stands under the name of a secret
        Guess, ///< stands under a name that other things have too: must look random
        Prose, ///< follows the name of a secret as words follow each other: must be built like a secret
        Told, ///< a sentence says that it is the secret: only a word that describes one is none
        Beside, ///< the next word after "password" in one line: must be more than a word
    };

    SecretSign::Kind kind;
    Trust trust;
    QRegularExpression expression;
};

namespace secretpatterns
{

/// What a text contains that has a secret; most texts have none of it, and this is much faster than all patterns.
const QRegularExpression &hints();
/// In any text.
const std::vector<SecretPattern> &anywhere();
/// Options of curl and wget that carry a secret; elsewhere these letters mean anything.
const std::vector<SecretPattern> &inCommands();
/// The group "list" is a list of cookies, each value of which is a secret.
const QRegularExpression &cookieList();

} // namespace secretpatterns

} // namespace exportdesk
