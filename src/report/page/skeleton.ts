/** The document around the sections. The policy allows this style, this script and nothing else: no request leaves the page. */
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
<header class="top"><span class="brand">irate</span><span>{{scenario}}</span><span>against {{target}}</span>{{#if began}}<span>{{began}}</span>{{/if}}<span>run {{run}}</span></header>
<nav aria-label="Sections">{{#each sections}}<a href="#{{id}}">{{title}}</a>{{/each}}</nav>
<main id="main">
{{#each sections}}<section id="{{id}}" aria-label="{{title}}">
{{body}}
</section>
{{/each}}</main>
<footer>Made by irate from the run’s log alone. This page is one file: it asks no server for anything and works offline.</footer>
</div>
<script type="application/json" id="modes">{{modes}}</script>
<script>{{script}}</script>
</body>
</html>
`;
