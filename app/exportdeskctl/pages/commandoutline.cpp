// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/pages/commandoutline.h"

#include <CLI/CLI.hpp>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Choices are written "en|de", or "{en,de}" where CLI11 writes them.
QStringList choicesIn(const QString &placeholder)
{
    const bool isOfCli11 = placeholder.startsWith(u'{') && placeholder.endsWith(u'}');
    const QStringList words
        = isOfCli11 ? placeholder.mid(1, placeholder.size() - 2).split(u',') : placeholder.split(u'|');
    const bool areValues = std::all_of(words.begin(), words.end(), [](const QString &word) {
        return !word.isEmpty() && word != "-"_L1 && word == word.toLower();
    });
    return words.size() > 1 && areValues ? words : QStringList();
}

OptionValue valueOf(const OptionOutline &outline)
{
    if (!outline.choices.isEmpty())
        return OptionValue::Choice;
    const QStringList words = outline.placeholder.split(u'|');
    if (words.contains("FILE"_L1))
        return OptionValue::File;
    return words.contains("DIR"_L1) ? OptionValue::Folder : OptionValue::Text;
}

OptionOutline optionOutline(const CLI::Option &option)
{
    OptionOutline outline;
    for (const std::string &name : option.get_snames())
        outline.names += u'-' + QString::fromStdString(name);
    for (const std::string &name : option.get_lnames())
        outline.names += u"--"_s + QString::fromStdString(name);
    outline.isArgument = outline.names.isEmpty();
    if (outline.isArgument)
        outline.names += QString::fromStdString(option.get_name(true));
    outline.text = QString::fromStdString(option.get_description());
    outline.isRequired = option.get_required();
    if (option.get_expected_max() == 0) // a flag
        return outline;
    // The words of CLI11's own checks follow a colon.
    const QStringList types = QString::fromStdString(option.get_type_name()).split(u':');
    for (const QString &type : types)
        outline.choices += choicesIn(type);
    outline.placeholder = outline.choices.isEmpty() ? types.first() : outline.choices.join(u'|');
    outline.value = valueOf(outline);
    outline.isRepeated = option.get_items_expected_max() > 1;
    return outline;
}

CommandOutline commandOutline(const CLI::App &app, QSet<QString> &known)
{
    CommandOutline outline;
    outline.name = QString::fromStdString(app.get_name());
    outline.text = QString::fromStdString(app.get_description());
    for (const CLI::Option *option : app.get_options([](const CLI::Option *) { return true; })) {
        if (option->get_group().empty())
            continue;
        const OptionOutline one = optionOutline(*option);
        if (one.isArgument || !known.contains(one.names.last()))
            outline.options += one;
    }
    QSet<QString> below = known;
    if (!app.get_parent()) {
        for (const OptionOutline &option : outline.namedOptions())
            below.insert(option.names.last());
    }
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; })) {
        if (command->get_group().empty())
            continue;
        const CommandOutline one = commandOutline(*command, below);
        if (!one.name.isEmpty()) {
            outline.commands += one;
            continue;
        }
        for (const OptionOutline &option : one.options) { // a group of options
            const auto isSame = [&option](const OptionOutline &other) { return other.names == option.names; };
            if (std::none_of(outline.options.begin(), outline.options.end(), isSame))
                outline.options += option;
        }
    }
    return outline;
}

} // namespace

QList<OptionOutline> CommandOutline::arguments() const
{
    QList<OptionOutline> arguments;
    std::copy_if(options.begin(), options.end(), std::back_inserter(arguments),
                 [](const OptionOutline &option) { return option.isArgument; });
    return arguments;
}

QList<OptionOutline> CommandOutline::namedOptions() const
{
    QList<OptionOutline> named;
    std::copy_if(options.begin(), options.end(), std::back_inserter(named),
                 [](const OptionOutline &option) { return !option.isArgument; });
    return named;
}

CommandOutline outlineOf(const CLI::App &app)
{
    QSet<QString> known;
    return commandOutline(app, known);
}

} // namespace exportdesk
