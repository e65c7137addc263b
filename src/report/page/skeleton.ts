/** The document around the sections. The policy allows this style, this script, if there is one, and nothing else: no request leaves the page. */
export const SKELETON = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="irate">
<meta name="color-scheme" content="light dark">
<title>{{title}}</title>
<style>{{css}}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the ruling</a>
<div class="page">
<header class="top"><span class="brand">irate</span>{{#each head}}<span>{{this}}</span>{{/each}}</header>
<nav aria-label="Sections">{{#each sections}}<a href="#{{id}}">{{title}}</a>{{/each}}</nav>
<main id="main">
{{#each sections}}<section id="{{id}}" aria-label="{{title}}">
{{body}}
</section>
{{/each}}</main>
<footer>Made by irate from {{source}} alone. This page is one file: it asks no server for anything and works offline.</footer>
</div>
{{#if data}}<script type="application/json" id="modes">{{data}}</script>
{{/if}}{{#if script}}<script>{{script}}</script>
{{/if}}</body>
</html>
`;
